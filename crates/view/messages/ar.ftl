## This language: its name, whose habits it has without a region (CLDR), which way it runs, its digits
## and the regions that write them instead of 0–9

language-name = العربية
language-region = EG
language-direction = rtl
language-digits = ٠١٢٣٤٥٦٧٨٩
language-digits-in = BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE

## Times, dates and zones (format.rs)

weekday = { $n ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
weekday-short = { $n ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
weekday-narrow = { $n ->
    [1] ن
    [2] ث
    [3] ر
    [4] خ
    [5] ج
    [6] س
   *[7] ح
}
month = { $n ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-short = { $n ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
day = { $weekday }، { $day } { $month }
day-full = { $weekday }، { $day } { $month } { $year }
day-short = { $weekday }، { $day } { $month }
month-year = { $month } { $year }
moment = { $day }، { $time }
# The hour as it is and with two digits, $hour and $hh; either clock
time-24 = { $hh }:{ $minute }
time-12 = { $hour }:{ $minute }
time-am = { $n } ص
time-pm = { $n } م
time-first = { $time } (المرة الأولى، { $offset })
time-second = { $time } (المرة الثانية، { $offset })
time-range = { $from }–{ $until }
# Both in the same half of the day; in two halves of a twelve-hour clock
time-range-am = { $from }–{ $until } ص
time-range-pm = { $from }–{ $until } م
time-range-halves = { $from } – { $until }
time-range-spoken = من { $from } إلى { $until }
range-into = { $range } ({ $day })
zone-city = توقيت { $n }
zone-at = { $zone } ({ $offset })
also-for = { $name }: { $range } · { $zone }
minutes-short = { $n } د
hours-short = { $n } س
hours-minutes-short = { $hours } س { $minutes } د

## Every page (layout.html, partials/)

skip-main = الانتقال إلى المحتوى
copied = تم النسخ
copy-link = نسخ الرابط
link = الرابط
languages = اللغات
title-error = خطأ: { $n }

## Forms (form.rs, partials/form.html)

problems = توجد مشكلة
field-required = (مطلوب)
field-optional = (اختياري)
field-choose = اختر
field-trap = اترك هذا الحقل فارغًا
field-name = الاسم
field-email = البريد الإلكتروني
field-email-hint = تُرسَل الدعوة وأي تغيير إلى هذا العنوان.
field-phone = الهاتف
field-phone-hint = مطلوب إذا اخترت مكالمة هاتفية.
field-location = أين تودّ أن نلتقي؟
field-place = مكانك
field-place-hint = عنوان أو رقم أو رابط، إذا اخترت مكانًا من عندك.
field-notes = هل هناك شيء آخر ينبغي أن نعرفه؟
email-suggest = هل تقصد { $n }؟
wrong-missing = املأ «{ $n }»
wrong-unchosen = اختر إجابة عن «{ $n }»
wrong-unticked = ضع علامة على «{ $n }» للمتابعة
wrong-email = أدخل عنوان بريد إلكتروني مثل name@example.org
wrong-phone = أدخل رقم هاتف في «{ $n }»، مثل ‎+20 2 1234 5678
wrong-number = أدخل رقمًا في «{ $n }»
wrong-url = أدخل عنوان موقع في «{ $n }»، مثل https://example.org
wrong-date = أدخل تاريخًا في «{ $n }»
wrong-text = يحتوي «{ $n }» على رموز لا يمكن قراءتها
wrong-long = اختصر «{ $field }» إلى { $most } حرفًا

## What can be wrong with a value (model, app); pages and the JSON API say it alike

error-empty = املأ هذا الحقل.
error-one-line = اكتب سطرًا واحدًا من النص العادي، بلا رموز تحكم.
error-plain-text = اكتب نصًا عاديًا بلا رموز تحكم.
error-long = لا تتجاوز { $most } حرفًا.
error-long-by = لا تتجاوز { $most } حرفًا؛ في النص الآن { $count }.
error-slug = استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات، مثل intro-call.
error-slug-taken = العنوان { $slug } مستخدَم؛ جرّب { $free }.
error-slug-former = كان { $slug } عنوان «{ $name }»، وما زالت الروابط القديمة تقود إليه؛ جرّب { $free }.
error-email = أدخل عنوان بريد إلكتروني على شكل name@example.com.
error-email-empty = أدخل عنوان بريد إلكتروني.
error-email-member = هذا العنوان لعضو موجود بالفعل.
error-password-current = أدخل كلمة مرورك الحالية كما هي.
error-password-same = هذه هي كلمة مرورك الحالية. اختر كلمة أخرى.
error-sign-up-domain = استخدم عنوانًا من { $domains }.
error-domain = أدخل نطاقات مثل example.org تفصل بينها فواصل.
error-email-taken = هذا العنوان مستخدَم هنا بالفعل.
error-language = اختر إحدى هذه اللغات: { $tags }.
error-username-taken = هذا الاسم مستخدَم؛ جرّب اسمًا آخر.
error-username-own = «{ $name }» كلمة من كلمات الموقع نفسه. اختر غيرها، اسمك مثلًا.
error-organization-taken = توجد مؤسسة بهذا العنوان بالفعل.
error-picture-none = اختر صورة أولًا.
error-picture-kind = اختر صورة بصيغة JPEG أو PNG أو WebP.
error-picture-large = اختر صورة لا تتجاوز { 10 } ميغابايت.
error-picture-unreadable = لا يمكن قراءة هذه الصورة. احفظها من جديد أو استخدم غيرها.
error-picture-narrow = هذه الصورة ضيقة جدًا. اختر صورة لا يتجاوز ضلعها الأطول { $most } أضعاف ضلعها الأقصر.
error-password-short = استخدم { $least } أحرف على الأقل.
error-password-simple = هذه من أوائل ما قد يجرّبه أي شخص. استخدم بضع كلمات لا رابط بينها.
error-password-common = هذه من كلمات المرور التي تُخمَّن أولًا. استخدم بضع كلمات لا رابط بينها.
error-password-own = هذه مكوَّنة من أسماء يمكن لأي شخص معرفتها. استخدم بضع كلمات لا رابط بينها.
error-sign-in = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.
error-passkey = تعذّرت إضافة مفتاح المرور هذا. حاول مجددًا أو استخدم جهازًا آخر.
error-passkeys-most = عدد مفاتيح مرورك { $most }، ولا يُحفظ أكثر من ذلك. أزِل أولًا مفتاحًا لم تعد تستخدمه.
error-only-way-in = هذه طريقتك الوحيدة للدخول: عيّن كلمة مرور أولًا.
error-email-own = لا يمكنك تغيير عنوانك أنت من هنا. سجّل الدخول وغيّره في الإعدادات ضمن الأمان، حيث يُتحقق من هويتك.
error-zone = اختر منطقة زمنية، مثل Europe/Paris.
error-role = استخدم owner أو admin أو host.
error-role-reach = لا يمكنك منح هذا الدور.
error-owner-needed = تحتاج المؤسسة إلى مالك نشط.
error-whose = حدّد المقصود بواسطة userId؛ فهذا المفتاح لا يخص مضيفًا بعينه.
error-key-member = اختر العضو النشط الذي أُنشئ له هذا المفتاح.
error-between = أدخل رقمًا من { $least } إلى { $most }.
error-no-question = لا يوجد سؤال كهذا.
error-answer = أجب عن هذا السؤال.
error-answer-one = أعطِ إجابة واحدة.
error-answer-text = أجب بنص.
error-tick = ضع علامة هنا للمتابعة.
error-choose = اختر إجابة.
error-listed = اختر من القائمة.
error-true-false = أجب بـ true أو false.
error-date = أدخل تاريخًا مثل 2026-03-10.
error-number = أدخل رقمًا.
error-phone = أدخل رقم هاتف، مثل ‎+20 2 1234 5678.
error-phone-needed = أدخل الرقم الذي نتصل بك عليه.
error-url = أدخل رابطًا يبدأ بـ https://.
error-link-expiry = أدخل وقتًا لم يحن بعد.
error-redirect = أدخل عنوانًا يبدأ بـ https://، مثل https://example.org/thanks.
error-no-schedule = ليس لدى هذا المضيف جدول كهذا.
error-color = أدخل لونًا مثل ‎#4a63d8.
error-minutes = أدخل عدد دقائق من { 1 } إلى { $most }.
error-durations-many = اعرض { $most } مدة على الأكثر.
error-duration = هذا الموعد متاح بمدة { $minutes } دقيقة.
error-duration-choice = اختر إحدى هذه المدد بالدقائق: { $offered }.
error-places-many = اعرض { $most } أماكن على الأكثر.
error-place-listed = اختر أحد الأماكن.
error-place-twice = هذا المكان موجود في القائمة. غيّر أحدهما.
error-where = حدّد المكان.
error-questions-many = اطرح { $most } سؤالًا على الأكثر.
error-question-id = استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات، وكل معرّف مرة واحدة.
error-options = أدخل خيارًا واحدًا على الأقل.
error-options-many = أدخل { $most } خيار على الأكثر، كلٌّ منها في سطر واحد.
error-dates-order = يجب ألا يسبق التاريخ الأخير التاريخ الأول.
error-dates-reach = أدخل تواريخ ضمن التقويم.
error-date-far = اختر تاريخًا خلال السنوات الـ{ $n } القادمة.
error-days-many = اطلب { $most } يومًا على الأكثر.
error-time = أدخل وقتًا.
error-time-reach = أدخل وقتًا ضمن التقويم.
error-whole-minute = ابدأ عند دقيقة كاملة.
error-own-page = هذه صفحتك أنت: لا يمكنك الحجز مع نفسك.
error-own-address = هذا عنوان المضيف نفسه، ولا يمكن للمضيف أن يحجز عند نفسه.
error-hours-empty = البداية والنهاية كلتاهما عند { $time }؛ يجب أن تختلفا.
error-hours-midnight = لا يمكن أن تبدأ الساعات عند 24:00؛ اكتب 00:00 في اليوم التالي.
error-overrides-many = احتفظ بـ { $most } من التواريخ الخاصة على الأكثر.
error-weekly-many = احتفظ بـ { $most } من الفترات الأسبوعية على الأكثر.
error-date-many = احتفظ بـ { $most } من الفترات في اليوم الواحد على الأكثر.
error-travel-many = احتفظ بـ { $most } من الرحلات على الأكثر.
error-schedules-many = احتفظ بـ { $most } من الجداول على الأكثر.
error-schedule-default = هذا هو الجدول الافتراضي. اجعل جدولًا آخر افتراضيًا أولًا.
error-schedule-used = تستخدمه أنواع المواعيد هذه: { $names }. اختر لها جدولًا آخر أولًا.
error-schedule-name-taken = يوجد جدول باسم «{ $name }» بالفعل؛ اختر اسمًا آخر.
error-travel-overlap = أنت مسافر بالفعل من { $from } إلى { $until }؛ اختر تواريخ لا تتداخل.
error-price = المدفوعات غير متاحة بعد؛ اترك السعر فارغًا.

## Organization and host (front.rs, landing.rs, host.rs)

front-title = مع من تودّ حجز موعد؟
landing-title = احجز موعدًا مع { $n }
landing-heading = احجز موعدًا مع { $n }
landing-profile = عرض الملف الشخصي
landing-empty = لا أحد يستقبل الحجوزات هنا بعد.
host-title = احجز موعدًا مع { $n }
host-choose = ماذا تودّ أن تحجز؟
host-empty = لا حجوزات متاحة مع { $n } في الوقت الحالي.

## Choose a time (choose.rs)

choose-title = اختر وقتًا: { $event } مع { $host }
choose-heading = اختر وقتًا
choose-day = اختر يومًا لعرض أوقاته.
price-free = مجاني
on-request = يُجاب عن كل طلب على حدة
length = المدة
view = العرض
view-month = شهر
view-week = أسبوع
clock = الساعة
clock-12 = { 12 } ساعة
clock-24 = { 24 } ساعة
soonest = أقرب الأوقات
month-previous = الشهر السابق، { $n }
month-next = الشهر التالي، { $n }
week-previous = الأسبوع السابق، من { $n }
week-next = الأسبوع التالي، من { $n }
week-gap = { $n }: لا أوقات متاحة
time-range-days = { $from } – { $until }
times = الأوقات
times-count = { $n ->
    [zero] لا أوقات
    [one] وقت واحد
    [two] وقتان
    [few] { $n } أوقات
    [many] { $n } وقتًا
   *[other] { $n } وقت
}
days-with-times = { $n ->
    [zero] لا أيام فيها أوقات
    [one] يوم واحد فيه أوقات
    [two] يومان فيهما أوقات
    [few] { $n } أيام فيها أوقات
    [many] { $n } يومًا فيها أوقات
   *[other] { $n } يوم فيها أوقات
}
month-days = { $month }، { $days }
day-name = { $day }، { $times }
day-name-today = { $day }، { $times }، اليوم
day-no-times = لا أوقات متاحة
skip-times = تخطّي { $n } من الأوقات
another-day = اختر يومًا آخر
part-morning = صباحًا
part-afternoon = بعد الظهر
part-evening = مساءً
time-until = –{ $n }
time-and = { $time }، { $also }
time-current = الوقت الحالي
seats-left = { $n ->
    [zero] لم تبقَ مقاعد
    [one] بقي مقعد واحد
    [two] بقي مقعدان
    [few] بقيت { $n } مقاعد
    [many] بقي { $n } مقعدًا
   *[other] بقي { $n } مقعد
}
none-suit = ألا يناسبك أي منها؟
suggest = اقترح وقتًا
suggest-subject = وقت آخر لـ { $n }
preview = هذه صفحتك أنت، وما تراه معاينة.
no-times-day = لا أوقات متاحة في { $day }. أقرب وقت: <strong><a>{ $next }</a></strong>.
no-times-day-last = لا أوقات متاحة في { $day }.
no-times-day-plain = لا أوقات متاحة في { $day }.
no-times-month = لا أوقات متاحة في { $month }. <strong><a>انتقل إلى { $next }</a></strong>.
no-times-ask = لا أوقات متاحة لدى { $host } قبل { $date }. <strong><a>اطلب وقتًا</a></strong>.
no-times-ever = لا أوقات متاحة لدى { $host } قبل { $date }.
closed-away = لا مواعيد لدى { $host } في { $day }.
closed-full = لم تبقَ أماكن لدى { $host } في { $day }.
closed-late = يُغلق الحجز قبل الموعد بـ { $notice }. الوقت التالي هو { $next }.
closed-late-last = يُغلق الحجز قبل الموعد بـ { $notice }.
hours-before = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
loading = جارٍ تحميل الأوقات…
loading-slow = ما زال التحميل جاريًا. أعد تحميل الصفحة أو تواصل مع { $n }.
offline = أنت غير متصل بالإنترنت. إجاباتك محفوظة.

## Time zone (zone.rs and beside every time)

zone-line = الأوقات حسب <strong>{ $zone }</strong>
zone-line-venue = الأوقات في مكان اللقاء: <strong>{ $zone }</strong>
zone-venue = { $n }، في مكان اللقاء
also-you = أنت
zone-now = تُعرض الأوقات الآن حسب { $zone }
zone-change = تغيير
zone-change-what = المنطقة الزمنية
zone-title = تغيير المنطقة الزمنية
zone-back = العودة إلى الأوقات
zone-present = تُعرض الأوقات حسب { $n }.
zone-label = المنطقة الزمنية
zone-hint = ابحث عن مدينة أو بلد أو فرق توقيت مثل ‎+2.
zone-use = عرض الأوقات بهذه المنطقة
zone-here = مأخوذة من جهازك
zone-none = لم يُعثر على منطقة
zone-found = { $n ->
    [zero] لا مناطق
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $n } مناطق
    [many] { $n } منطقة
   *[other] { $n } منطقة
}

## Your details (details.rs)

details-title = بياناتك: { $event } مع { $host }
details-heading = { $event } مع { $host }
details-back = كل الأوقات
details-change = تغيير
details-change-what = الوقت
hold-kept = هذا الوقت محجوز لك مؤقتًا بينما تملأ النموذج.
hold-lapsed = احتفظنا لك بـ { $n } مدة { 5 } دقائق. ما زال متاحًا؛ اضغط «تأكيد الحجز» لحجزه.
details-confirm = تأكيد الحجز
details-request = إرسال الطلب
details-pay = دفع { $n }
details-price = المبلغ { $amount } تتقاضاه { $seller }.

## A time that cannot be had (refused.rs)

refused-taken = <strong>حُجز { $time } للتوّ.</strong>
refused-late = <strong>{ $time } أقرب من أن يُحجز.</strong>
refused-closed = <strong>لا يمكن حجز { $time }.</strong>
refused-not-now = <strong>تعذّر حجز { $time } في هذه اللحظة.</strong>
refused-kept = بياناتك محفوظة.
refused-choose = اختر وقتًا آخر:
refused-again = حاول مرة أخرى:
refused-last = لا وقت آخر متاح بالقرب منه.
refused-all = عرض كل الأوقات

## A booking's own page (manage.rs)

manage-confirmed = تم الحجز: { $event } مع { $host }
manage-moved = تم تغيير الموعد: { $event } مع { $host }
manage-pending = أُرسل الطلب: { $event } مع { $host }
manage-awaiting-payment = ادفع لإتمام الحجز: { $event } مع { $host }
manage-cancelled = أُلغي: { $event } مع { $host }
manage-withdrawn = سُحب الطلب: { $event } مع { $host }
manage-not-booked = لم يتم الحجز: { $event } مع { $host }
manage-past = { $event } مع { $host }
subject = { $event } مع { $host }
status-confirmed = مؤكَّد
status-moved = تغيّر موعده
status-pending = في انتظار المضيف
status-awaiting-payment = في انتظار الدفع
status-cancelled = ملغى
status-withdrawn = سُحب
status-not-booked = لم يُحجز
status-no-show = لم يحضر
status-past = انتهى
sent-to = أرسلنا الدعوة إلى { $n }.
already-booked = هذا الوقت محجوز لك بالفعل. لم يُحجز شيء مرتين.
awaiting-payment-means = ادفع { $amount } قبل { $time } للاحتفاظ بهذا الوقت.
cancelled-by-guest = لقد ألغيت هذا الحجز.
withdrawn-by-guest = لقد سحبت طلبك. لم يُحجز شيء.
cancelled-by-host = ألغى { $n } هذا الحجز.
declined-by-host = هذا الوقت لا يناسب { $n }. لم يُحجز شيء.
cancelled-by-nobody = لم يصل رد في الوقت المحدد، فلم يتم الحجز.
pending-held = لم يُحجز بعد: أمام { $name } حتى { $until } للرد. يبقى الوقت محفوظًا لك حتى ذلك الحين.
pending-open = لم يُحجز بعد: أمام { $name } حتى { $until } للرد. وقد يحجز غيرك هذا الوقت في أثناء ذلك.
was = كان:
pay = دفع { $n }
place = المكان
host = المضيف
guest = الضيف
reference = رقم الحجز
calendar-add = أضف إلى تقويمك
calendar-google = Google
calendar-outlook = Outlook
calendar-office = Office 365
calendar-yahoo = Yahoo
calendar-file = ملف ‎.ics
calendar-copies = لا يمكننا تحديث المواعيد المضافة بهذه الطريقة؛ أما الدعوة في البريد فتُحدَّث تلقائيًا.
calendar-copies-only = لا يمكننا تحديث المواعيد المضافة بهذه الطريقة.
calendar-details = لعرض هذا الحجز أو تغييره أو إلغائه: { $n }
next = ما الخطوة التالية
next-invitation = تُحدَّث الدعوة في بريدك تلقائيًا عند أي تغيير.
next-reminder = يصلك تذكير قبل الموعد بـ { $n }.
next-reminders = يصلك تذكير قبل الموعد بـ { $first } وبـ { $last }.
days-long = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
move = تغيير الموعد
cancel = إلغاء الحجز
again = احجز مرة أخرى
change-over = فات أوان التغيير هنا. <a>راسل { $host }</a>.
change-over-plain = فات أوان التغيير هنا. يُرجى التواصل مع { $host }.
contact-host = هل لديك أسئلة؟ <a>راسل { $host }</a>.
manage-link = احتفظ بهذا الرابط: فهو يعرض دائمًا الحالة الراهنة

## Move and cancel (compare.rs, cancel.rs)

move-title = تغيير موعد { $event } مع { $host }
move-now = حجزك الحالي
move-keep = الإبقاء على الوقت الحالي
move-keep-time = الإبقاء على { $n }
move-from = الآن
move-to = الجديد
move-reason = السبب
move-do = تغيير الموعد
move-other = اختر وقتًا آخر
reason-hint = سيقرأ { $n } هذا.
cancel-title = هل تريد إلغاء { $event } مع { $host }؟
cancel-reason = السبب
cancel-keep = الإبقاء على الحجز
withdraw = سحب الطلب
withdraw-title = هل تريد سحب طلب { $event } مع { $host }؟
withdraw-keep = الإبقاء على الطلب

## Pages that cannot be shown (problem.rs)

problem-bad-request = لا يمكن قراءة هذا العنوان
problem-bad-request-advice = في العنوان أو النموذج شيء غير مفهوم. تحقق من الرابط أو ابدأ من جديد من صفحة الحجز.
problem-forbidden = هذا غير متاح لك
problem-forbidden-advice = قد تكون هذه الصفحة لآخرين في هذه المؤسسة. إن رأيت أنها يجب أن تُفتح لك فاسأل أحد مديريها أو مالكيها.
problem-elsewhere = جاء هذا من موقع آخر
problem-elsewhere-advice = يقول متصفحك إن النموذج لم يكن في صفحة من صفحات هذا الموقع، فلم يُنفَّذ شيء. افتح الصفحة هنا واضغط الزر من جديد. وإن لم يُجدِ ذلك فالموقع مفتوح بعنوان غير عنوانه: أخبر من يديره.
problem-not-found = الصفحة غير موجودة
problem-not-found-advice = إذا لصقت الرابط، فتحقق من أنه كامل.
problem-method = لا يمكن فعل ذلك هنا
problem-method-advice = العنوان موجود، ولكن ليس لما طُلب منه. ارجع وحاول مرة أخرى.
problem-unchangeable = لم يعد بالإمكان تغيير هذا الحجز
problem-unchangeable-advice = لقد انتهى أو أُلغي أو اقترب موعده. صفحته تعرض حالته.
problem-gone = لا تُستقبل حجوزات
problem-gone-advice = صفحة الحجز هذه لا تستقبل حجوزات.
problem-large = هذا أكثر من اللازم
problem-large-advice = ما أُرسل أكبر مما يقبله هذا النموذج. اختصره وحاول مرة أخرى.
problem-many = محاولات كثيرة جدًا
problem-many-advice = { $n ->
    [zero] حاول مرة أخرى الآن.
    [one] حاول مرة أخرى بعد دقيقة واحدة.
    [two] حاول مرة أخرى بعد دقيقتين.
    [few] حاول مرة أخرى بعد { $n } دقائق.
    [many] حاول مرة أخرى بعد { $n } دقيقة.
   *[other] حاول مرة أخرى بعد { $n } دقيقة.
}
problem-fault = حدث خطأ هنا
problem-fault-advice = الخطأ من جانبنا وقد سُجّل. حاول مرة أخرى بعد لحظات. إذا استمر، فأخبرنا بهذا الرقم: { $n }
problem-unavailable = سنعود بعد لحظات
problem-unavailable-advice = الخدمة في طور التشغيل أو مشغولة جدًا. حاول مرة أخرى بعد قليل.
problem-onward = عرض خيارات أخرى
problem-onward-booking = عرض الحجز
problem-onward-again = ابدأ من جديد
problem-contact = أو راسل <a>{ $contact }</a>.

## Mails (mails/)

mail-moment = { $day } { $time }
mail-moment-today = اليوم { $time }
mail-moment-tomorrow = غدًا { $time }
mail-moment-soon = بعد { $length }، { $time }
mail-entry = { $title } مع { $name }
mail-from = { $name } عبر { $organization }
mail-when = { $when } · { $zone }
mail-when-venue = { $when } في مكان اللقاء · { $zone }
mail-you = أنت
mail-was = كان: { $when }
mail-was-struck = كان: <s>{ $when }</s>
mail-clocks-change = يتغير التوقيت في { $city } يوم { $day }.
mail-clocks-stay = يبقى الوقت عندك { $time }.
mail-subject-booked-guest = تم الحجز: { $title } مع { $name }، { $when }
mail-subject-booked-host = حجز جديد: { $name }، { $when }
mail-subject-requested-guest = أُرسل الطلب: { $title }، { $when }
mail-subject-again-guest = لم يُحجز بعد: { $title }، { $when }
mail-subject-requested-host = يُرجى الرد: { $name } يطلب { $when }
mail-subject-requested-host-by = الرد قبل { $by }: { $name } يطلب { $when }
mail-subject-declined-guest = لم يتم الحجز: { $title }، { $when }
mail-subject-declined-host = رُفض: { $name }، { $when }
mail-subject-withdrawn-guest = سُحب الطلب: { $title }، { $when }
mail-subject-withdrawn-host = سُحب الطلب: { $name }، { $when }
mail-subject-lapsed-host = لم يتم الحجز: { $name }، { $when }
mail-subject-moved = تغيّر الموعد: { $title } مع { $name }، الآن { $when }
mail-subject-cancelled = أُلغي: { $title } مع { $name }، { $when }
mail-subject-reminder = { $when }: { $title } مع { $name }
mail-heading-booked-guest = تم الحجز: { $title } مع { $name }
mail-heading-booked-host = حجز جديد: { $title } مع { $name }
mail-heading-requested-guest = أُرسل الطلب: { $title } مع { $name }
mail-heading-requested-host = { $name } يطلب: { $title }
mail-heading-declined-guest = لم يتم الحجز: { $title } مع { $name }
mail-heading-declined-host = رُفض: { $title } مع { $name }
mail-heading-withdrawn = سُحب الطلب: { $title } مع { $name }
mail-heading-again-guest = لم يُحجز بعد: { $title } مع { $name }
mail-heading-moved = تغيّر الموعد: { $title } مع { $name }
mail-heading-cancelled = أُلغي: { $title } مع { $name }
mail-heading-reminder = تذكير: { $title } مع { $name }
mail-lead-requested-guest = لم يُحجز هذا بعد: يجب أن يوافق { $name } أولًا.
mail-lead-requested-host = لا يُحجز شيء حتى تقبل.
mail-lead-declined-guest = هذا الوقت لا يناسب { $name }، ولم يُحجز شيء.
mail-lead-declined-host = رُفض هذا الطلب، وأُبلغ { $name } بذلك.
mail-lead-lapsed-guest = لم يرد { $name } في الوقت المحدد. لم يُحجز شيء.
mail-lead-lapsed-host = لم يُرَدّ على هذا الطلب في الوقت المحدد، وأُبلغ { $name } بذلك. لم يُحجز شيء.
mail-held-until = الوقت محفوظ لك حتى { $moment }.
mail-answer-until = إذا لم يصل رد قبل { $moment } يصبح الوقت متاحًا من جديد، ويُبلَّغ { $name } بذلك.
mail-open-until = إذا لم يصل رد قبل { $moment } فلن يتم الحجز. وقد يحجز غيرك هذا الوقت في أثناء ذلك.
mail-answer-open-until = إذا لم يصل رد قبل { $moment } فلن يتم الحجز، ويُبلَّغ { $name } بذلك. وقد يحجز غيره هذا الوقت في أثناء ذلك.
mail-moved-by-you = أنت من غيّر الموعد.
mail-moved-by = غيّر { $name } الموعد.
mail-cancelled-by-you = أنت من ألغى الموعد.
mail-cancelled-by = ألغى { $name } الموعد.
mail-withdrawn-by-you = لقد سحبت طلبك. لم يُحجز شيء.
mail-withdrawn-by = سحب { $name } الطلب. لم يُحجز شيء.
mail-again-by = كان { $name } قد قبل الطلب ثم تراجع عن ذلك.
mail-restored-by = تراجع { $name } عن الإلغاء: عاد الحجز قائمًا.
mail-join = الانضمام إلى المكالمة
mail-manage = عرض حجزك
mail-request = عرض طلبك
mail-times = عرض كل الأوقات المتاحة
mail-instead = احجز { $when } بدلًا منه
mail-move = تغيير الموعد
mail-cancel = إلغاء الحجز
mail-withdraw = سحب الطلب
mail-answer = القبول أو الرفض
mail-open = فتح الحجز
mail-book-again = احجز مرة أخرى
mail-where = المكان
mail-guest = الضيف
mail-email = البريد الإلكتروني
mail-phone = الهاتف
mail-reason = السبب
mail-reference = رقم الحجز
mail-changes-open = يمكنك التغيير أو الإلغاء حتى وقت البدء.
mail-changes-over = فات أوان التغيير أو الإلغاء عبر الإنترنت. يُرجى الرد على هذه الرسالة.
mail-note-calendar = إذا تغيّر شيء، يتغيّر الموعد في تقويمك تلقائيًا.
mail-ask-host = هل لديك أسئلة؟ للوصول إلى { $name } ردّ على هذه الرسالة.
mail-ask-guest = للوصول إلى { $name } ردّ على هذه الرسالة.
mail-why-guest = تصلك هذه الرسالة لأن { $name } لدى { $organization } تلقّى طلب موعد بهذا العنوان.
mail-why-host = تصلك هذه الرسالة لأن ضيوف { $organization } يحجزون مواعيد معك.

# Where a meeting is
place-google-meet = Google Meet
place-teams = Microsoft Teams
place-zoom = Zoom
place-phone = مكالمة هاتفية
place-in-person = حضوريًا
place-custom = يُتفق عليه لاحقًا
place-ask-guest = مكان من اختيارك
place-open = يُتفق على المكان لاحقًا

## Host side: the frame (pages/admin/shell.rs)

admin-nav = مساحة العمل
admin-menu = القائمة
admin-home = الرئيسية
admin-bookings = الحجوزات
admin-event-types = أنواع المواعيد
admin-availability = الأوقات المتاحة
admin-settings = الإعدادات
admin-outbox = صندوق الصادر
admin-waiting = { $n ->
    [zero] لا طلبات تنتظر ردك
    [one] طلب واحد ينتظر ردك
    [two] طلبان ينتظران ردك
    [few] { $n } طلبات تنتظر ردك
    [many] { $n } طلبًا تنتظر ردك
   *[other] { $n } طلب تنتظر ردك
}
admin-your-page = صفحة الحجز الخاصة بك
admin-sign-out = تسجيل الخروج
admin-title = { $page } – { $organization }
admin-title-error = خطأ: { $n }

admin-done-saved = تم الحفظ.
admin-done-joined = تم الحفظ. دُمجت الساعات المتداخلة أو المتلاصقة في فترة واحدة.
admin-done-created = تم الإنشاء. يمكن الحجز من الآن.
admin-done-added = تم الإنشاء.
admin-done-archived = تمت الأرشفة. لا حجوزات جديدة، والحجوزات القائمة باقية.
admin-done-restored = أُعيد من الأرشيف. فعّله أدناه لاستقبال الحجوزات.
admin-done-restored-on = أُعيد من الأرشيف، وهو يستقبل الحجوزات من جديد.
admin-done-removed = تم الحذف.
admin-done-gone-before = كان ذلك محذوفًا من قبل.
admin-done-confirmed = تم التأكيد. تصل رسالة إلى الضيف.
admin-done-declined = تم الرفض. تصل رسالة إلى الضيف.
admin-done-cancelled = تم الإلغاء. تصل رسالة إلى الضيف.
admin-done-moved = تم تغيير الموعد. تصل رسالة إلى الضيف.
admin-done-no-show = سُجّل أنه لم يحضر.
admin-done-completed = سُجّل أنه اكتمل.
admin-done-duplicated = هذه هي النسخة. تبقى متوقفة حتى تفعّلها: غيّر ما يختلف، وضع علامة على «يمكن للضيوف حجزه» ثم احفظ.
admin-done-switched-on = تم التفعيل. يمكن الحجز من الآن.
admin-done-switched-off = تم الإيقاف. لا حجوزات جديدة، والحجوزات القائمة باقية.
admin-done-ordered = تغيّر الترتيب. يرى الضيوف الترتيب نفسه في صفحتك.
admin-done-reminders = أصبحت هذه التذكيرات سارية على الحجوزات القادمة.
admin-done-undone = تم التراجع.
admin-done-taken-back = تم التراجع. تصل رسالة إلى الضيف.
admin-done-second-off = أُوقفت الخطوة الثانية.
admin-done-second-reset = أُعيد الضبط. من الآن يسجّل الدخول بكلمة المرور وحدها.
admin-done-proved = شكرًا لك. تابع من حيث كنت.
admin-done-passkey-added = أُضيف مفتاح المرور. يمكنك تسجيل الدخول به من الآن.
admin-done-passkey-removed = أُزيل مفتاح المرور. لم يعد يفتح شيئًا.
admin-done-connected = تم الربط. يمكنك الدخول بهذه الطريقة من الآن.
admin-done-disconnected = تم فصل الربط. لم تعد طريقة الدخول هذه تفتح حسابك.
admin-done-revoked = تم الإبطال. تُرفض من الآن البرامج التي تستخدم هذا المفتاح.

## Host side: words several pages share

admin-save = حفظ
admin-discard = تجاهل
admin-remove = حذف
admin-edit = تعديل
admin-all = الكل
admin-all-day = طوال اليوم
admin-blocked-overnight = ينتهي في اليوم التالي
admin-copy = نسخ
admin-copy-link = نسخ الرابط
admin-copied = تم النسخ
admin-copy-by-hand = تعذّر النسخ. حدّد النص وانسخه يدويًا.
admin-link-of = رابط { $n }
admin-open-page = عرض الصفحة
admin-view = عرض
admin-unsaved = تغييرات غير محفوظة
admin-list-comma = {"، "}
admin-dates = { $from } – { $until }
admin-date = التاريخ
admin-time = الوقت
admin-from = من
admin-until = إلى
admin-start = البداية
admin-end = النهاية
admin-today = اليوم
admin-reason = السبب
admin-reason-note = يقرؤه الضيف في الرسالة.
admin-minutes = دقائق
admin-days = أيام
admin-unit = الوحدة
admin-unit-minutes = دقائق
admin-unit-hours = ساعات
admin-unit-days = أيام
admin-name = الاسم
admin-email = البريد الإلكتروني
admin-phone = الهاتف
admin-message = الرسالة
admin-password = كلمة المرور
admin-password-note = { 8 } أحرف على الأقل. بضع كلمات لا رابط بينها خيار جيد وسهل التذكّر.
admin-host = المضيف
admin-guest = الضيف
admin-event-type = نوع الموعد
admin-zone = المنطقة الزمنية
admin-times-in = الأوقات حسب { $n }.
admin-times-count = { $n ->
    [zero] لا أوقات
    [one] وقت واحد
    [two] وقتان
    [few] { $n } أوقات
    [many] { $n } وقتًا
   *[other] { $n } وقت
}
admin-pages = صفحات القائمة
admin-page-first = العودة إلى البداية
admin-page-next = الصفحة التالية
admin-page-previous = الصفحة السابقة
admin-region = { $n ->
    [Africa] أفريقيا
    [America] الأمريكتان
    [Antarctica] القارة القطبية الجنوبية
    [Arctic] القطب الشمالي
    [Asia] آسيا
    [Atlantic] المحيط الأطلسي
    [Australia] أستراليا
    [Europe] أوروبا
    [Indian] المحيط الهندي
    [Pacific] المحيط الهادئ
   *[other] بلا مكان
}
admin-conflict-hours = تغيّرت هذه الساعات في مكان آخر منذ أن فتحت هذه الصفحة.
admin-conflict-stored = المحفوظ الآن
admin-conflict-yours = ما أدخلته، غير محفوظ
admin-conflict-event-type = تغيّر نوع الموعد هذا في مكان آخر منذ أن فتحت هذه الصفحة.
admin-conflict-settings = تغيّرت هذه الإعدادات في مكان آخر منذ أن فتحت هذه الصفحة.
admin-conflict-way-on = ما أدخلته ما زال أدناه ولم يُحفظ. اضغط «حفظ» ليحل محل التغيير الآخر، أو <a>تجاهله واعرض المحفوظ الآن</a>.

## Host side: what can be wrong with a form

admin-wrong-missing = املأ «{ $n }»
admin-wrong-number = أدخل عددًا صحيحًا من { $least } إلى { $most } في «{ $field }»
admin-wrong-zone = اختر منطقة زمنية من القائمة
admin-wrong-zone-change = اختر ما يبقى عند تغيير المنطقة الزمنية
admin-wrong-at = { $field }: { $text }
admin-wrong-date = أدخل تاريخًا
admin-wrong-date-past = انقضى هذا التاريخ
admin-wrong-time = أدخل وقتًا
admin-wrong-unlisted = اختر أحد الأوقات
admin-wrong-tab = لا توجد قائمة بهذا الاسم: هذه هي الحجوزات القادمة
admin-wrong-state = لا توجد حالة بريد كهذه: هذه كل الرسائل
admin-wrong-page = تعذّر العثور على تلك الصفحة من القائمة: هذه هي الأولى
admin-wrong-dates-order = التاريخ الأخير يسبق التاريخ الأول
admin-wrong-dates-many = اختر { $n } يومًا على الأكثر دفعة واحدة
admin-wrong-range = أدخل البداية والنهاية معًا
admin-wrong-range-times = أدخل أوقاتًا مثل 09:00 و17:00
admin-wrong-hours = أدخل فترة واحدة على الأقل أو اختر «مغلق»
admin-wrong-times-order = النهاية ليست بعد البداية
admin-wrong-overnight = النهاية قبل البداية: حدّد «ينتهي في اليوم التالي» إن كان ذلك هو المقصود
admin-wrong-overnight-long = يجب أن ينتهي في اليوم التالي قبل ساعة بدايته، وإلا تجاوز يومًا كاملًا
admin-wrong-event-type-name = أعطِ نوع الموعد اسمًا
admin-wrong-lengths = ضع علامة على مدة واحدة على الأقل أو أدخل غيرها
admin-wrong-length-first = اختر إحدى المدد المعروضة
admin-wrong-place = حدّد المكان
admin-wrong-place-phone = أدخل الرقم الذي يتصل به الضيوف
admin-wrong-question = اكتب السؤال
admin-wrong-options = أدخل خيارًا واحدًا على الأقل
admin-wrong-time-taken = لديك شيء آخر في ذلك الوقت
admin-wrong-time-past = انقضى ذلك الوقت
admin-wrong-time-same = هذا هو الوقت الحالي نفسه
admin-wrong-time-soon = ذلك الوقت أقرب من أن يُحجز
admin-wrong-time-far = ذلك الوقت أبعد من أن يُحجز الآن
admin-wrong-time-outside = ذلك الوقت خارج ساعات الحجز
admin-wrong-time-blocked = لا تُستقبل حجوزات في ذلك الوقت
admin-wrong-time-full = كل المقاعد في ذلك الوقت محجوزة
admin-wrong-time-held = شخص آخر يحجز ذلك الوقت الآن
admin-wrong-time-limit = لا تُستقبل حجوزات أخرى في ذلك اليوم أو الأسبوع أو الشهر أو العام
admin-wrong-time-skipped = يتخطى تغيير التوقيت هذا الوقت في ذلك التاريخ

## Host side: sign in (pages/admin/sign_in.rs)

admin-sign-in = تسجيل الدخول
admin-sign-in-with = تسجيل الدخول عبر { $n }
admin-sign-in-refused = البريد الإلكتروني وكلمة المرور غير متطابقين
admin-sign-in-over = استغرق ذلك وقتًا طويلًا أو كثرت المحاولات. يرجى تسجيل الدخول مرة أخرى
admin-sign-in-paused = { $n ->
    [zero] محاولات كثيرة جدًا. حاول مرة أخرى الآن
    [one] محاولات كثيرة جدًا. حاول مرة أخرى بعد دقيقة واحدة
    [two] محاولات كثيرة جدًا. حاول مرة أخرى بعد دقيقتين
    [few] محاولات كثيرة جدًا. حاول مرة أخرى بعد { $n } دقائق
    [many] محاولات كثيرة جدًا. حاول مرة أخرى بعد { $n } دقيقة
   *[other] محاولات كثيرة جدًا. حاول مرة أخرى بعد { $n } دقيقة
}

## Accounts (pages/account/)

account-choose = أي مؤسسة؟
account-choose-about = لهذا العنوان حساب في كل واحدة منها.
account-reset = كلمة مرور جديدة
account-reset-link = نسيت كلمة المرور؟
account-reset-ask = أدخل عنوانك. إن كان له حساب فسنرسل إليه رابطًا.
account-reset-send = إرسال الرابط
account-reset-set = تنتهي كل عمليات الدخول الأخرى لهذا الحساب.
account-reset-do = تعيين كلمة المرور
account-reset-again = إرسال رابط جديد
account-new-password = كلمة المرور الجديدة
account-current-password = كلمة المرور الحالية
account-current-note = يمكن تركها فارغة بعد تسجيل الدخول مباشرة.
account-change-password = تغيير كلمة المرور
account-change-about = بعدها يُسجَّل خروجك من كل مكان آخر.
account-join = الانضمام إلى { $organization }
account-join-by = دعاك { $name }.
account-join-do = إنشاء الحساب
account-sign-up = التسجيل
account-sign-up-about = نرسل إليك رابطًا، ويُنشأ حسابك حين تستخدمه.
account-sign-up-do = إرسال الرابط
account-note-reset-sent = تفقّد بريدك
account-about-reset-sent = إن كان لهذا العنوان حساب فالرابط في طريقه إليك، ويعمل مدة ساعة.
account-note-reset-over = لم يعد هذا الرابط يعمل
account-about-reset-over = استُخدم من قبل أو مضت عليه أكثر من ساعة.
account-note-join-over = لم تعد هذه الدعوة تعمل
account-about-join-over = استُخدمت من قبل أو سُحبت أو مضت عليها أكثر من سبعة أيام. اطلب ممن دعاك إرسالها مجددًا.
account-note-sign-up-sent = تفقّد بريدك
account-about-sign-up-sent = الرابط في طريقه إليك، ويعمل مدة سبعة أيام.
account-note-sign-up-closed = الحسابات بالدعوة فقط
account-about-sign-up-closed = اطلب دعوة من مشرف مؤسستك.
account-note-provider-denied = لم يتم تسجيل دخولك
account-about-provider-denied = أُوقف تسجيل الدخول لدى الطرف الآخر. لم يتغيّر شيء.
account-note-provider-over = انتهت صلاحية محاولة الدخول هذه
account-about-provider-over = استغرقت وقتًا طويلًا، أو استُخدمت من قبل، أو بدأت في متصفح آخر. ابدأ من جديد من فضلك.
account-note-provider-unknown = لا يوجد هنا حساب يستخدم طريقة الدخول هذه
account-about-provider-unknown = اطلب دعوة من مشرف مؤسستك. إن كان لديك حساب فسجّل الدخول بكلمة المرور ثم اربط طريقة الدخول هذه من الإعدادات، قسم الأمان.
account-note-provider-taken = لا يمكن ربط طريقة الدخول هذه
account-about-provider-taken = إنها تفتح حسابًا آخر هنا، أو أن حسابك مرتبط بحساب آخر لدى المزوّد نفسه.
account-note-provider-away = الطرف الآخر لا يستجيب
account-about-provider-away = حاول مرة أخرى بعد بضع دقائق، أو سجّل الدخول بكلمة المرور.
account-note-provider-untrusted = لم ينجح تسجيل الدخول
account-about-provider-untrusted = تعذّر التحقق من رد الطرف الآخر. ابدأ من جديد، أو سجّل الدخول بكلمة المرور.
account-onward = الانتقال إلى { $n }
account-onward-go = تابع إذا لم يحدث شيء
admin-members = الأعضاء
admin-members-all = الجميع
admin-member-you = (أنت)
admin-member-off = موقوف
admin-member-off-note = العضو الموقوف لا يستطيع الدخول ولا يستقبل حجوزات جديدة، وتبقى حجوزاته القائمة.
admin-member-role = دور { $n }
admin-member-deactivate = إيقاف
admin-member-activate = تشغيل
admin-invitations = الدعوات
admin-invitations-none = لا أحد مدعو حاليًا.
admin-invitation-over = انتهت
admin-invitation-asked = يسجّل بنفسه
admin-invitation-sent = أُرسلت { $n }
admin-invitation-resend = إرسال مجددًا
admin-invitation-revoke = سحب
admin-invite = دعوة شخص
admin-invite-role = الدور
admin-invite-role-note = يرى المضيفون ما يخصهم ويغيّرونه، ويرى المشرفون ما يخص الجميع.
admin-invite-do = إرسال الدعوة
admin-sign-up-open = يستطيع أي شخص التسجيل مضيفًا
admin-sign-up-domains = فقط بعنوان من
admin-sign-up-domains-note = نطاقات مثل example.org تفصل بينها فواصل. اتركه فارغًا لأي نطاق.
admin-sessions-where = أين سجّلت الدخول
admin-sessions-end = تسجيل الخروج من كل مكان آخر
admin-session-this = هذا المتصفح
admin-session-unknown = متصفح غير معروف
admin-session-when = آخر استخدام { $seen }، منذ { $begun }
admin-done-invited = أُرسلت الدعوة. يعمل الرابط سبعة أيام.
admin-done-uninvited = سُحبت الدعوة. لم يعد الرابط يعمل.
admin-done-signed-out = سُجّل الخروج.
admin-done-new-password = تغيّرت كلمة المرور. سُجّل خروجك من كل مكان آخر.
account-mail-invited-subject = يدعوك { $name } إلى { $organization }
account-mail-invited-lead = استقبل الحجوزات في { $organization }: اختر كلمة مرور لتحصل على صفحة خاصة بك يحجز الناس فيها موعدًا معك.
account-mail-invited-action = قبول الدعوة
account-mail-invited-note = يعمل الرابط مرة واحدة خلال سبعة أيام. إن لم تكن تتوقع ذلك فلا تفعل شيئًا.
account-mail-sign-up-subject = أكمل التسجيل في { $organization }
account-mail-sign-up-lead = أُدخل هذا العنوان للتسجيل. لن يُنشأ شيء قبل أن تتابع.
account-mail-sign-up-action = متابعة
account-mail-sign-up-note = يعمل الرابط مرة واحدة خلال سبعة أيام. إن لم تكن أنت فلا تفعل شيئًا.
account-mail-known-subject = لديك حساب في { $organization }
account-mail-known-lead = أُدخل هذا العنوان للتسجيل، لكنك عضو بالفعل. سجّل الدخول كالمعتاد.
account-mail-known-action = تسجيل الدخول
account-mail-known-reset = تعيين كلمة مرور جديدة
account-mail-known-note = إن لم تكن أنت فلا تفعل شيئًا.
account-mail-reset-subject = كلمة مرور جديدة في { $organization }
account-mail-reset-lead = طلب أحدهم تعيين كلمة مرور جديدة لحسابك.
account-mail-reset-action = تعيين كلمة مرور جديدة
account-mail-reset-note = يعمل الرابط مرة واحدة خلال ساعة. إن لم تكن أنت فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
account-mail-password-subject = تغيّرت كلمة مرورك في { $organization }
account-mail-password-lead = سُجّل خروجك من كل مكان آخر.
account-mail-password-action = لست أنا: تعيين كلمة مرور جديدة
account-mail-password-note = إن كنت أنت فلا حاجة إلى أي إجراء.
account-mail-email-subject = تغيّر عنوانك في { $organization }
account-mail-email-lead = من الآن تسجّل الدخول وتستقبل رسائلك بالعنوان { $email }.
account-mail-email-action = تعيين كلمة مرور جديدة
account-mail-email-note = إن لم تكن تعلم بذلك فأخبر مشرف مؤسستك.
account-mail-second-on-subject = صار حسابك في { $organization } يطلب خطوة ثانية
account-mail-second-on-lead = من الآن يُطلب رمز من تطبيقك بعد كلمة المرور. سُجّل خروجك من كل مكان آخر.
account-mail-second-off-subject = لم يعد حسابك في { $organization } يطلب خطوة ثانية
account-mail-second-off-lead = من الآن تكفي كلمة مرورك لتسجيل الدخول. سُجّل خروجك من كل مكان آخر.
account-mail-passkey-added-subject = أُضيف مفتاح مرور إلى حسابك في { $organization }
account-mail-passkey-added-lead = من الآن تسجّل الدخول بمفتاح «{ $name }» بلا كلمة مرور.
account-mail-passkey-removed-subject = أُزيل مفتاح مرور من حسابك في { $organization }
account-mail-passkey-removed-lead = لم يعد مفتاح «{ $name }» يفتح شيئًا.
account-mail-connected-subject = صار { $name } يفتح حسابك في { $organization }
account-mail-connected-lead = من الآن يمكنك تسجيل الدخول عبر { $name }.
account-mail-disconnected-subject = لم يعد { $name } يفتح حسابك في { $organization }
account-mail-disconnected-lead = لم يعد بإمكانك تسجيل الدخول عبر { $name }.
account-mail-way-in-action = عرض طرق تسجيل دخولك
account-mail-way-in-note = إن لم تكن أنت فعيّن كلمة مرور جديدة فورًا وأخبر مشرف مؤسستك.
account-mail-why = تصلك هذه الرسالة لأن حسابًا في { $organization } سُجّل بهذا العنوان.

## Host side: first run (pages/admin/setup.rs)

admin-setup-steps = الخطوات
admin-setup-done = تم
admin-setup-you = أنت
admin-setup-you-title = أهلًا بك
admin-setup-you-about = ثلاث دقائق تفصلك عن رابط يحجز الناس موعدًا معك من خلاله.
admin-setup-hours = الساعات
admin-setup-hours-title = متى يمكن الحجز معك؟
admin-setup-hours-about = أعددنا لك أسبوع عمل. يمكنك تغييره الآن أو في أي وقت.
admin-setup-hours-note = إذا غيّرته، يعيدك رابط إلى هنا.
admin-setup-hours-right = مناسب
admin-setup-hours-change = تغيير
admin-setup-meeting = الموعد
admin-setup-meeting-title = ماذا يمكن أن يُحجز؟
admin-setup-meeting-about = ابدأ بنوع واحد من المواعيد. يمكنك إضافة المزيد لاحقًا.
admin-setup-link = الرابط
admin-setup-link-title = رابطك جاهز
admin-setup-link-about = أرسله إلى من تشاء. ويختارون وقتًا يناسب الطرفين.
admin-setup-organization = المؤسسة
admin-setup-organization-note = عيادتك أو مكتبك أو شركتك أو اسمك أنت.
admin-setup-zone-note = تُحفظ ساعاتك بهذه المنطقة.
admin-setup-zone-found = مأخوذة من متصفحك. غيّرها إن لم تكن صحيحة.
admin-setup-addresses = اختر عناوين الويب بنفسك
admin-setup-address-unnamed = ليس في هذا الاسم حروف لاتينية يُصنع منها عنوان. اختر عنوانًا أو أبقِ على { $n }.
admin-setup-slug = عنوان المؤسسة
admin-setup-go = إنشاء صفحة الحجز
admin-setup-length = المدة
admin-setup-next = متابعة
admin-setup-skip = تخطٍّ الآن
admin-setup-test = انظر ما يراه الضيوف
admin-setup-test-note = هي معاينة بالنسبة إليك. لتجربة الحجز، افتح الرابط على هاتفك أو في نافذة خاصة.
admin-setup-mail = إرسال بالبريد
admin-setup-mail-body = اختر وقتًا يناسبك للقاء { $name }: { $url }
admin-setup-on = صفحة الحجز تكاد تكون جاهزة. <a>تابع إعدادها</a>
admin-setup-home = الانتقال إلى مساحة العمل

## Host side: home (pages/admin/home.rs)

admin-hello = مرحبًا { $n }
admin-home-mail = <strong>لم يُضبط البريد بعد.</strong> تُحفظ الرسائل الموجهة إليك وإلى ضيوفك في <a>صندوق الصادر</a> ولا تُرسل.
admin-home-next = المواعيد القادمة
admin-home-today-none = لا شيء اليوم.
admin-home-today-all = كل مواعيد اليوم
admin-home-next-none = لا شيء بعد اليوم حتى الآن.
admin-home-first = التالي
admin-home-all = كل الحجوزات
admin-home-types = كل أنواع المواعيد
admin-home-types-more = { $n ->
    [zero] لا غيرها
    [one] ونوع واحد آخر
    [two] ونوعان آخران
    [few] و{ $n } أنواع أخرى
    [many] و{ $n } نوعًا آخر
   *[other] و{ $n } نوع آخر
}
admin-home-links = روابطك
admin-home-quick = إجراءات سريعة
admin-home-block = حجب وقت
admin-home-in = بعد { $n }
admin-home-now = الآن
admin-week = هذا الأسبوع
admin-week-before = الأسبوع الماضي { $n }
admin-week-booked = المحجوزة
admin-week-booked-about = الحجوزات التي تبدأ هذا الأسبوع ولم تُلغَ.
admin-week-hours = الوقت
admin-week-hours-about = مجموع مدة هذه الحجوزات من دون الفواصل.
admin-week-cancelled = الملغاة والمرفوضة
admin-week-cancelled-about = الحجوزات التي كانت ستبدأ هذا الأسبوع ثم أُلغيت أو رُفضت.
admin-week-no-shows = لم يحضروا
admin-week-no-shows-about = حجوزات هذا الأسبوع التي لم يحضر إليها الضيف.
admin-week-about = معنى هذه الأرقام
admin-week-zone = الأيام والأسابيع بحسب { $n }.
admin-health = هل كل شيء يعمل؟
admin-health-mail = البريد
admin-health-mail-on = مُعدّ
admin-health-mail-off = غير مُعدّ؛ تُحفظ الرسائل
admin-health-mails-waiting = { $n ->
    [zero] لا رسائل تنتظر الإرسال
    [one] رسالة واحدة تنتظر الإرسال
    [two] رسالتان تنتظران الإرسال
    [few] { $n } رسائل تنتظر الإرسال
    [many] { $n } رسالة تنتظر الإرسال
   *[other] { $n } رسالة تنتظر الإرسال
}
admin-health-mails-failed = { $n ->
    [zero] لا رسائل تعذّر إرسالها
    [one] رسالة واحدة تعذّر إرسالها
    [two] رسالتان تعذّر إرسالهما
    [few] { $n } رسائل تعذّر إرسالها
    [many] { $n } رسالة تعذّر إرسالها
   *[other] { $n } رسالة تعذّر إرسالها
}
admin-health-jobs = العمل في الخلفية
admin-health-jobs-fine = أُنجز كل شيء
admin-health-jobs-waiting = { $n ->
    [zero] لا مهام تنتظر.
    [one] مهمة واحدة تنتظر.
    [two] مهمتان تنتظران.
    [few] { $n } مهام تنتظر.
    [many] { $n } مهمة تنتظر.
   *[other] { $n } مهمة تنتظر.
}
admin-health-jobs-dead = { $n ->
    [zero] لم تُترك أي مهمة.
    [one] تُركت مهمة واحدة.
    [two] تُركت مهمتان.
    [few] تُركت { $n } مهام.
    [many] تُركت { $n } مهمة.
   *[other] تُركت { $n } مهمة.
}

## Host side: availability (pages/admin/availability.rs, overrides.rs, blocked.rs, schedules.rs)

admin-hours-weekly = الساعات الأسبوعية
admin-hours-zone = المنطقة الزمنية لهذه الساعات
admin-hours-zone-note = يراها الضيوف بمناطقهم الزمنية.
admin-hours-total = { $n } في الأسبوع
admin-hours-weekdays = الاثنين–الجمعة، { 9 }–{ 17 }
admin-hours-clear = مسح الكل
admin-hours-closed = مغلق
admin-hours-add = إضافة ساعات
admin-hours-from = { $n } من
admin-hours-until = { $n } إلى
admin-hours-remove = حذف هذه الساعات: { $n }
admin-hours-next-day = اليوم التالي
admin-hours-into-next-day = { $n } (اليوم التالي)
admin-hours-copy = نسخ إلى…
admin-hours-copy-to = نسخ { $n } إلى
admin-hours-copy-do = نسخ
admin-hours-copy-weekdays = نسخ إلى أيام العمل
admin-hours-copy-all = نسخ إلى كل الأيام
admin-hours-view = العرض
admin-hours-grid = شبكة
admin-hours-list = قائمة
admin-hours-undo = تراجع
admin-hours-undone = تم التراجع
admin-hours-redo = إعادة
admin-hours-redone = تمت الإعادة
admin-hours-dropped = أُهملت التغييرات
admin-hours-weekdays-done = من الاثنين إلى الجمعة، من 9:00 إلى 17:00 متاح
admin-hours-clear-done = مُسحت كل الساعات
admin-hours-midnight = يمكن أن تتجاوز الساعات منتصف الليل: إذا كانت النهاية عند البداية أو قبلها فهي في اليوم التالي. 00:00 هو منتصف الليل.

## Host side: when the zone of the hours changes (pages/admin/availability.rs)

admin-zone-change = أُدخلت هذه الساعات بتوقيت { $old }. ما الذي يبقى عندما تصبح المنطقة { $new }؟
admin-zone-clock = أوقات الساعة: 9:00 في { $old } تصبح 9:00 في { $new }
admin-zone-instants = اللحظات: تنتقل الساعات الأسبوعية بفارق التوقيت اليوم بين { $old } و{ $new }، وساعات التواريخ بفارقه في تواريخها

## Host side: the weekly grid (pages/admin/grid.rs)

admin-grid-name = الساعات الأسبوعية. الأوقات المتاحة محددة
admin-grid-keys = اسحب لإتاحة الساعات، وإلى ما بعد نهاية اليوم لتستمر في اليوم التالي. اضغط على ساعات لتغييرها. المفاتيح: الأسهم للتنقل، والمسافة للإتاحة أو الإغلاق، وShift مع الأسهم للتمديد، وAlt مع الأسهم لتحريك طرف، وE لتحديد أوقات دقيقة.
admin-grid-zoom = الخطوة
admin-grid-cell-open = { $day } { $time }، متاح، { $range }
admin-grid-cell-closed = { $day } { $time }، مغلق
admin-grid-continues = يستمر
admin-grid-opened = { $day } من { $from } إلى { $until } متاح. مجموع الأسبوع { $total }
admin-grid-merged = دُمج: { $day } من { $from } إلى { $until } متاح. مجموع الأسبوع { $total }
admin-grid-closed = { $day } من { $from } إلى { $until } مغلق. مجموع الأسبوع { $total }
admin-grid-days = من { $from } إلى { $until }
admin-grid-day-opened = { $day } متاح طوال اليوم. مجموع الأسبوع { $total }
admin-grid-day-closed = { $day } مغلق. مجموع الأسبوع { $total }
admin-grid-week-opened = كل الأيام متاحة طوال اليوم. مجموع الأسبوع { $total }
admin-grid-week-closed = كل الأيام مغلقة. مجموع الأسبوع { $total }
admin-grid-copied = نُسخ { $day }
admin-grid-pasted = أخذ { $day } الساعات المنسوخة. مجموع الأسبوع { $total }
admin-grid-menu = { $day }، المزيد
admin-grid-open-day = إتاحة طوال اليوم
admin-grid-clear-day = مسح هذا اليوم
admin-grid-exact = ساعات { $day }
admin-grid-from = من
admin-grid-until = إلى
admin-grid-apply = تطبيق
admin-grid-remove = حذف هذه الساعات
admin-grid-close = إغلاق

## Host side: what guests will see (pages/admin/guests_see.rs)

admin-preview = ما يراه الضيوف
admin-preview-event = نوع الموعد
admin-preview-in = المنطقة الزمنية للضيف
admin-preview-own = مثل ساعاتك
admin-preview-do = معاينة
admin-preview-zone = الأيام السبعة القادمة، حسب { $n }
admin-preview-none = لا أوقات
admin-preview-more = + { $n } أخرى
admin-preview-unreadable = أكمل الساعات لترى ما يراه الضيوف.
admin-preview-no-event = لا يستخدم هذه الساعات أي نوع موعد يستقبل حجوزات.

## Host side: date overrides and blocked dates (pages/admin/overrides.rs, blocked.rs)

admin-schedule = الجدول
admin-scope-show = عرض
admin-acting-for = أنت تدير الأوقات المتاحة لدى { $n }.
admin-acting-back = العودة إلى أوقاتك
admin-schedules = الجداول
admin-schedules-about = عدة مجموعات من الساعات بأسماء خاصة، للأمسيات مثلًا. يستخدم كل نوع موعد واحدة منها، والافتراضية إذا لم تُختر أي منها.
admin-schedules-set = جداولك
admin-schedules-default = افتراضي
admin-schedules-unused = لا يستخدمه أي نوع موعد.
admin-schedules-used = يستخدمه { $n }
admin-schedules-make-default = جعله افتراضيًا
admin-schedules-delete = حذف
admin-schedules-rename = إعادة تسمية
admin-schedules-name = الاسم
admin-schedules-name-note = أنت وحدك تراه.
admin-schedules-add = إضافة جدول
admin-schedules-from = البدء من
admin-schedules-copy-of = نسخة من { $n }
admin-schedules-add-do = إضافة الجدول
admin-overrides = تواريخ خاصة
admin-overrides-about = ساعات أخرى في تواريخ بعينها بدلًا من الساعات الأسبوعية: مساء متأخر، أو يوم سبت إضافي. وللإجازة في كل الجداول <a>احجب التواريخ</a>.
admin-overrides-set = تواريخ لها ساعات خاصة
admin-overrides-none = لا يوجد. كل تاريخ يتبع ساعاتك الأسبوعية.
admin-overrides-add = إضافة تاريخ
admin-overrides-kind = في ذلك التاريخ
admin-overrides-hours = متاح في هذه الساعات
admin-overrides-closed = مغلق طوال اليوم
admin-overrides-save = حفظ التاريخ
admin-blocked = تواريخ محجوبة
admin-blocked-about = وقت إجازة في كل الجداول. لا يُعرض شيء في هذه التواريخ؛ وتبقى الحجوزات القائمة حتى تغيّرها أو تلغيها.
admin-blocked-set = محجوب
admin-blocked-none = لا شيء محجوب.
admin-blocked-bookings = { $n ->
    [zero] لا حجوزات قائمة
    [one] حجز واحد ما زال قائمًا
    [two] حجزان ما زالا قائمين
    [few] { $n } حجوزات ما زالت قائمة
    [many] { $n } حجزًا ما زالت قائمة
   *[other] { $n } حجز ما زالت قائمة
}
admin-blocked-add = حجب تواريخ
admin-blocked-until-note = ليوم واحد، اترك «إلى» فارغًا.
admin-blocked-reason-note = أنت وحدك تراه، إلا إذا وضعت العلامة أدناه.
admin-blocked-save = حجب

## Host side: event types (pages/admin/event_types.rs, event_type.rs)

admin-event-types-none = لا أنواع مواعيد بعد. أنشئ نوعًا لتحصل على رابط للحجز.
admin-event-type-new = نوع موعد جديد
admin-archived-count = مؤرشف ({ $n })
admin-state-unlisted = غير مدرج
admin-show = إظهار
admin-more = المزيد
admin-for-host = نوع موعد لدى { $n }
admin-page-of-host = صفحة الحجز
admin-switch-on = تفعيل
admin-switch-off = إيقاف
admin-duplicate = تكرار
admin-copy-of = نسخة من { $n }
admin-moved-up = نُقل إلى أعلى
admin-moved-down = نُقل إلى أسفل
admin-state-active = مفعّل
admin-state-off = متوقف
admin-state-archived = مؤرشف
admin-bookings-count = { $n ->
    [0] لا حجوزات بعد
    [zero] لا حجوزات بعد
    [one] حجز واحد
    [two] حجزان
    [few] { $n } حجوزات
    [many] { $n } حجزًا
   *[other] { $n } حجز
}
admin-on-this-page = في هذه الصفحة
admin-part-basics = الأساسيات
admin-part-places = الأماكن
admin-part-times = الأوقات
admin-part-limits = الحدود
admin-part-questions = الأسئلة
admin-part-reminders = التذكيرات
admin-part-confirmation = التأكيد
admin-part-access = من يمكنه الحجز
admin-part-policy = الإلغاء والنقل
admin-sketch = ما يراه الضيوف
admin-sketch-again = معاينة
admin-sketch-refresh = تحديث
admin-sketch-close = إغلاق المعاينة
admin-sketch-note = بحسب ما هو مكتوب في النموذج الآن، سواء حُفظ أم لا.
admin-sketch-unnamed = لا اسم بعد
admin-sketch-details = بياناتك
admin-sketch-book = احجز
admin-sketch-request = أرسل الطلب
admin-event-type-name = الاسم
admin-event-type-name-note = ما يراه الضيوف، مثل «مكالمة تعارف».
admin-event-type-slug = عنوان الويب
admin-slug-note = حروف لاتينية صغيرة وأرقام وشرطات. إذا تُرك فارغًا يُؤخذ من الاسم.
admin-event-type-slug-note = حروف لاتينية صغيرة وأرقام وشرطات. إذا تُرك فارغًا يُؤخذ من الاسم. بعد التغيير تبقى الروابط بالعنوان القديم صالحة.
admin-slug-take = استخدم هذا العنوان هنا مع ذلك
admin-slug-take-note = عندئذ تقود الروابط القديمة به إلى نوع الموعد هذا.
admin-description = الوصف
admin-description-note = عمّ يدور الموعد وكيف يُستعد له؛ يقرؤه الضيوف قبل اختيار الوقت. يمكن تنسيقه بلغة Markdown:‏ **غامق** و*تأكيد* و[رابط](https://example.com)، والأسطر التي تبدأ بـ«- » تصير قائمة.
admin-lengths = المدد
admin-lengths-note = إذا تعددت، يختار الضيف.
admin-length-other = مدة أخرى
admin-length-first = المختارة أولًا
admin-length-shortest = الأقصر
admin-color = اللون
admin-color-own = لون آخر
admin-color-note = يُعرض اللون الآخر بأقرب الألوان الاثني عشر إليه، لتبقى الأسماء مقروءة في الوضعين الفاتح والداكن.
admin-color-indigo = نيلي
admin-color-blue = أزرق
admin-color-sky = سماوي
admin-color-teal = أزرق مخضر
admin-color-green = أخضر
admin-color-lime = أخضر ليموني
admin-color-yellow = أصفر
admin-color-orange = برتقالي
admin-color-red = أحمر
admin-color-pink = وردي
admin-color-purple = بنفسجي
admin-color-gray = رمادي
admin-places-note = إذا تعددت، يختار الضيف.
admin-places-none = لا مكان بعد. يُقال للضيوف إنك ستتواصل معهم.
admin-places-add = إضافة مكان
admin-place-kind = النوع
admin-place-value = العنوان أو الرقم أو الرابط
admin-place-video = لا يوجد اتصال بهذه الخدمة بعد، لذلك لا يُنشأ رابط تلقائيًا. أدخل رابط غرفة اجتماعاتك، أو أرسل رابطًا إلى الضيوف بنفسك.
admin-place-phone = يُسأل الضيوف عن الرقم الذي يُتصل بهم عليه.
admin-place-ask = يُسأل الضيوف عن مكان اللقاء.
admin-place-name = الاسم المعروض للضيوف
admin-place-remove = حذف المكان
admin-nth-place = المكان { $n }
admin-location-google_meet = Google Meet
admin-location-teams = Microsoft Teams
admin-location-zoom = Zoom
admin-location-phone = الهاتف، أتصل بالضيف
admin-location-phone_in = الهاتف، الضيف يتصل بي
admin-location-in_person = حضوريًا
admin-location-ask_guest = سؤال الضيف
admin-location-custom = شيء آخر
admin-limits-note = حيثما تُرك حقل فارغًا، تسري <a>إعدادات الحجز الافتراضية</a>.
admin-default-is = الافتراضي: { $n }
admin-default-no-limit = الافتراضي: بلا حد
admin-schedule-of = جدول الأوقات
admin-schedule-of-note = أي جداولك تُعرض فيه المواعيد.
admin-schedule-of-default = الافتراضي ({ $n })
admin-limits-about = لا تُعرض الأوقات التي تتجاوز أحد الحدود. والخانة الفارغة تعني أنه لا حد.
admin-weekly-limit = أقصى عدد حجوزات في الأسبوع
admin-weekly-limit-note = من الاثنين إلى الأحد.
admin-monthly-limit = أقصى عدد حجوزات في الشهر
admin-yearly-limit = أقصى عدد حجوزات في السنة
admin-guest-limit = أقصى عدد حجوزات للضيف الواحد
admin-guest-limit-note = الحجوزات القادمة لعنوان بريد واحد.
admin-buffer-before = فاصل قبل الموعد
admin-buffer-after = فاصل بعد الموعد
admin-notice = أقل مهلة قبل الموعد
admin-daily-limit = أقصى عدد حجوزات في اليوم
admin-window = كم يمكن الحجز مقدمًا
admin-window-default = الافتراضي: { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
admin-window-days = عدد من الأيام
admin-window-ahead = أيام مقدمًا
admin-window-range = بين تاريخين
admin-interval = أوقات البدء كل
admin-interval-note = المسافة بين الأوقات المعروضة.
admin-interval-length = بقدر المدة
admin-seats = المقاعد
admin-seats-note = كم ضيفًا يمكنهم حجز الوقت نفسه.
admin-seats-taken = { $taken } من { $all } مقاعد
admin-requires-confirmation = أؤكد كل حجز بنفسي
admin-requires-confirmation-note = يرسل الضيوف طلبًا، وأنت تقبله أو ترفضه.
admin-pending-blocks = الطلب المنتظر يحجز وقته
admin-pending-blocks-note = وإلا أمكن لآخرين طلب الوقت نفسه إلى أن تقبل أحد الطلبات.
admin-redirect = الصفحة بعد الحجز
admin-redirect-note = ينتقل إليها الضيوف بعد الحجز بدلًا من صفحة حجزهم. تبدأ بـ https://.
admin-reminders-note = رسالة قبل البداية، إلى الضيف أو إليك أو إلى كليكما.
admin-reminders-kept = { $n ->
    [zero] لا حجوزات قادمة.
    [one] يحتفظ حجز قادم واحد بالتذكيرات التي أُنشئ بها.
    [two] يحتفظ حجزان قادمان بالتذكيرات التي أُنشئا بها.
    [few] تحتفظ { $n } حجوزات قادمة بالتذكيرات التي أُنشئت بها.
    [many] يحتفظ { $n } حجزًا قادمًا بالتذكيرات التي أُنشئ بها.
   *[other] يحتفظ { $n } حجز قادم بالتذكيرات التي أُنشئ بها.
}
admin-reminders-apply = { $n ->
    [zero] لا حجوزات قادمة
    [one] تطبيق على حجز قادم واحد
    [two] تطبيق على حجزين قادمين
    [few] تطبيق على { $n } حجوزات قادمة
    [many] تطبيق على { $n } حجزًا قادمًا
   *[other] تطبيق على { $n } حجز قادم
}
admin-reminders-on = إرسال التذكيرات
admin-reminders-none = لا تذكيرات.
admin-reminders-add = أضف تذكيرًا
admin-reminder-timing = متى
admin-reminder-48h = قبل يومين
admin-reminder-24h = قبل يوم
admin-reminder-2h = قبل ساعتين
admin-reminder-1h = قبل ساعة
admin-reminder-30m = قبل 30 دقيقة
admin-reminder-15m = قبل 15 دقيقة
admin-reminder-to = إلى
admin-reminder-to-guest = الضيف
admin-reminder-to-host = أنا
admin-reminder-to-both = كلانا
admin-reminder-remove = أزل التذكير
admin-event-policy-about = يقرؤه الضيوف قبل الحجز وفي صفحة حجزهم وفي الرسائل.
admin-cancel-cutoff = يمكن للضيوف الإلغاء حتى
admin-reschedule-cutoff = يمكن للضيوف النقل حتى
admin-event-cutoff-note = هذه المدة قبل البداية، وإن تُركت فارغة فحتى البداية. أما أنت فيمكنك الأمران دائمًا.
admin-event-policy = بكلماتك
admin-event-policy-note = مثل ما يترتب على موعد فائت. نص عادي حتى 1000 حرف.
admin-questions-note = يُسأل دائمًا عن الاسم والبريد الإلكتروني.
admin-questions-none = لا أسئلة أخرى.
admin-questions-add = إضافة سؤال
admin-question-label = السؤال
admin-question-kind = الإجابة
admin-question-options = الخيارات، واحد في كل سطر
admin-question-required = إلزامي
admin-question-remove = حذف السؤال
admin-nth-question = السؤال { $n }
admin-nth-reminder = التذكير { $n }
admin-question-text = سطر من النص
admin-question-textarea = عدة أسطر
admin-question-number = رقم
admin-question-select = واحد من عدة خيارات
admin-question-multi_select = أي عدد من الخيارات
admin-question-checkbox = مربع تأشير
admin-question-phone = رقم هاتف
admin-question-email = عنوان بريد إلكتروني
admin-question-url = عنوان موقع
admin-question-date = تاريخ
admin-move-up = إلى أعلى
admin-move-down = إلى أسفل
admin-active = يمكن للضيوف حجزه
admin-active-note = عند إيقافه، تذكر صفحته أنه لا يستقبل حجوزات.
admin-access = متاح لـ
admin-access-public = الجميع، ويظهر في صفحتك
admin-access-secret = من لديه الرابط السري، ولا يظهر في أي مكان
admin-access-single_use = من لديه رابط لحجز واحد، ولا يظهر في أي مكان
admin-links = الروابط
admin-link-secret = الرابط السري
admin-link-renew = جدّد الرابط
admin-link-renew-note = يتوقف عن العمل الرابط الذي وُزّع حتى الآن.
admin-link-made = الرابط الجديد. انسخه الآن فلن يُعرض ثانية.
admin-link-note = لمن
admin-link-until = صالح حتى
admin-link-make = أنشئ رابطًا لحجز واحد
admin-link-unnamed = لأي شخص
admin-link-open = مفتوح
admin-link-used = مُستخدَم
admin-link-over = لم يعد صالحًا
admin-link-revoke = ألغِ الرابط
admin-archive = أرشفة
admin-archive-note = يُزال من صفحاتك ومن القائمة أعلاه. تبقى الحجوزات القائمة، ويمكنك استرجاعه.
admin-save-first = احفظ أولًا، وإلا ضاع ما غيّرته أعلاه.
admin-archive-do = أرشفة نوع الموعد
admin-archived-note = نوع الموعد هذا مؤرشف ولا يستقبل حجوزات.
admin-delete = حذف…
admin-delete-note = إن لم يحجزه أحد قط، يمكنك <a>حذفه نهائيًا</a>.
admin-delete-title = هل تريد حذف «{ $n }»؟
admin-delete-about = لم يحجزه أحد قط. يزول نهائيًا مع روابطه وأسئلته، ويصبح عنوانه متاحًا من جديد.
admin-delete-do = حذف نهائي
admin-delete-keep = إبقاء
admin-delete-booked = سبق حجزه، وما زالت تلك الحجوزات بحاجة إليه: يراه الضيوف في صفحاتهم ورسائلهم. لذلك لا يمكن حذفه.
admin-delete-archive = أرشِفه بدلًا من ذلك: عندئذ لا يستقبل حجوزات ويزول من صفحاتك.
admin-delete-archived = هو في الأرشيف أصلًا، حيث لا يراه الضيوف.
admin-delete-back = العودة إلى نوع الموعد
admin-restore = استرجاع

## Host side: bookings (pages/admin/bookings.rs, booking.rs, booking_end.rs, reschedule.rs)

admin-bookings-title = الحجوزات، { $tab }
admin-tab-upcoming = القادمة
admin-tab-pending = قيد الانتظار
admin-tab-past = السابقة
admin-tab-cancelled = الملغاة والمرفوضة
admin-tab-all = الكل
admin-search = بحث
admin-search-do = بحث
admin-search-note = (الاسم أو البريد أو الهاتف أو إجابة أو ملاحظة أو رقم الحجز)
admin-filter = عرض
admin-filter-clear = مسح عوامل التصفية
admin-filters = عوامل التصفية
admin-jump = الانتقال إلى
admin-jump-go = انتقال
admin-times-whose = وقت مَن
admin-times-mine = وقتي
admin-times-theirs = وقت الضيف
admin-times-guests = الأوقات بتوقيت كل ضيف، تحت أيام { $n }.
admin-export = تصدير CSV
admin-row-more = المزيد عن { $n }
admin-open = فتح
admin-bookings-none-upcoming = لا حجوزات بعد. انسخ رابطك لمشاركته.
admin-bookings-none-pending = لا شيء ينتظر ردك.
admin-bookings-none-past = لا حجوزات سابقة.
admin-bookings-none-cancelled = لا حجوزات ملغاة أو مرفوضة.
admin-bookings-none-all = لا حجوزات بعد. انسخ رابطك لتشاركه.
admin-bookings-none-here = لا حجوزات من هنا فصاعدًا.
admin-bookings-none-found = لا حجوزات مطابقة. جرّب كلمات أقل أو تواريخ أخرى.
admin-status-awaiting_payment = في انتظار الدفع
admin-status-pending = قيد الانتظار
admin-status-confirmed = مؤكَّد
admin-status-cancelled = ملغى
admin-status-declined = مرفوض
admin-status-withdrawn = مسحوب
admin-status-lapsed = لم يُرَدّ عليه في الوقت المحدد
admin-status-completed = مكتمل
admin-status-no_show = لم يحضر
admin-status-live = الكل عدا الملغاة والمرفوضة
admin-booking-heading = { $event } مع { $guest }
admin-reference = رقم الحجز { $n }
admin-facts = البيانات
admin-when = الموعد
admin-where = المكان
admin-join = انضمام
admin-cancelled-without = من { $n }، بلا سبب
admin-cancelled-by = من { $who }: { $reason }
admin-answer = هذا الطلب ينتظر ردك
admin-answer-held = يُرجى الرد قبل { $until }. يبقى الوقت محفوظًا حتى ذلك الحين؛ ومن دون رد لا يُحجز شيء ويُبلَّغ { $guest } بذلك.
admin-answer-open = يُرجى الرد قبل { $until }. وقد يحجز ضيف آخر هذا الوقت في أثناء ذلك؛ ومن دون رد لا يُحجز شيء ويُبلَّغ { $guest } بذلك.
admin-refused = لم يتغير شيء.
admin-refused-stale = تغيّر هذا الحجز منذ فتحت الصفحة. وهذه حاله الآن.
admin-refused-cancelled = أُلغي هذا الحجز في هذه الأثناء.
admin-refused-not-begun = لم يبدأ الموعد بعد.
admin-refused-not-pending = سبق الرد على هذا الطلب.
admin-refused-not-confirmed = لم يُؤكَّد هذا الحجز.
admin-refused-nothing = لا شيء يمكن التراجع عنه.
admin-refused-over = حان وقت هذا الحجز أو انقضى.
admin-in-the-way = يتعارض مع:
admin-confirm = تأكيد
admin-decline = رفض…
admin-history = السجل
admin-by = من { $n }
admin-by-guest = { $n } (ضيف)
admin-by-system = النظام
admin-by-key = واجهة API
admin-change-booked = حُجز
admin-change-requested = طُلب
admin-change-confirmed = أُكِّد
admin-change-declined = رُفض
admin-change-rescheduled = تغيّر الموعد
admin-change-cancelled = أُلغي
admin-change-lapsed = لم يُرَدّ عليه في الوقت المحدد
admin-change-completed = اكتمل
admin-change-no_show = سُجّل أنه لم يحضر
admin-change-undone = جرى التراجع
admin-change-created = أُنشئ
admin-change-updated = عُدِّل
admin-change-archived = أُرشف
admin-change-deleted = حُذف
admin-mails = الرسائل
admin-mails-none = لا رسائل بعد.
admin-actions = الإجراءات
admin-move = تغيير الموعد
admin-move-other = التغيير إلى وقت آخر
admin-cancel = إلغاء…
admin-complete = تسجيل كمكتمل
admin-no-show = تسجيل عدم الحضور
admin-undo = تراجع
admin-undo-to = العودة إلى «{ $n }»
admin-undo-move = العودة إلى { $n }
admin-undo-declined = القبول رغم الرفض
admin-book-again = الحجز من جديد
admin-calendar = التقويم
admin-calendar-none = لا تقويم مرتبط
admin-note = ملاحظة خاصة
admin-note-yours = الملاحظة
admin-note-about = لا يراها الضيوف أبدًا. يقرؤها كل من يدير هذا الحجز.
admin-note-save = حفظ الملاحظة
admin-note-changed = آخر تغيير: { $n }
admin-note-by = { $who }، { $when }
admin-note-conflict = غيّر شخص آخر هذه الملاحظة في هذه الأثناء. ملاحظتك في الأسفل ولم تُحفظ؛ وحفظها يحل محل هذه:
admin-manage-link = رابط الضيف الخاص
admin-guest-page = صفحة الضيف
admin-manage-note = من يملك هذا الرابط يمكنه تغيير هذا الحجز أو إلغاؤه.
admin-ics = تنزيل ملف ‎.ics
admin-back-booking = العودة إلى الحجز
admin-cancel-title = هل تريد إلغاء هذا الحجز؟
admin-cancel-about = تصل رسالة إلى الضيف، ويُسحب الموعد من التقويمين، ويصبح الوقت متاحًا من جديد.
admin-cancel-keep = الإبقاء على الحجز
admin-cancel-do = إلغاء الحجز
admin-decline-title = هل تريد رفض هذا الطلب؟
admin-decline-about = تصل إلى الضيف رسالة بأنه لم يتم الحجز، ويصبح الوقت متاحًا من جديد.
admin-decline-keep = الاستمرار في الانتظار
admin-decline-do = رفض الطلب
admin-move-title = تغيير موعد هذا الحجز
admin-move-now = الآن
admin-move-free = الأوقات المتاحة
admin-move-show = عرض الأوقات
admin-move-day = { $day }، { $times }
admin-move-press = لا يتغيّر شيء قبل أن ترى الموعدين جنبًا إلى جنب.
admin-move-look = مقارنة الموعدين
admin-move-still = ما زال الحجز في موعده.
admin-move-none = لا أوقات متاحة في { $n }.
admin-move-next = أقرب وقت: { $n }
admin-move-exact = وقت محدد
admin-move-exact-note = حتى خارج ساعاتك، ما دمت لا ترتبط بشيء آخر حينها. حسب { $n }.
admin-move-do = تغيير الموعد
admin-move-anyway = تغيير الموعد رغم ذلك
admin-move-warn = ما زال الحجز في موعده. يمكنك تغييره رغم ذلك.
admin-move-warn-outside_hours = هذا الوقت خارج ساعات الحجز.
admin-move-warn-blocked = هذا الوقت محجوب.
admin-move-warn-too_soon = لا يستطيع الضيوف الحجز بهذا القرب.
admin-move-warn-too_far = لا يستطيع الضيوف الحجز لموعد بهذا البعد.
admin-move-warn-limit_reached = بلغ ذلك اليوم أو الأسبوع أو الشهر أو العام أقصى عدد من الحجوزات.

## Host side: outbox (pages/admin/outbox.rs, mail.rs)

admin-outbox-kept = لم يُضبط البريد، لذا تُحفظ الرسائل هنا ولا تُرسل. اضبط SMTP_URL وEMAIL_FROM لإرسالها.
admin-outbox-none = لا رسائل.
admin-mail-waiting = في الانتظار
admin-mail-sent = أُرسلت
admin-mail-kept = محفوظة
admin-mail-failed = فشلت
admin-mail-headers = الترويسات
admin-mail-state = الحالة
admin-mail-written = كُتبت
admin-mail-html = كما تُعرض
admin-mail-text = كنص عادي
admin-mail-calendar = جزء التقويم
admin-mail-download = تنزيل ملف ‎.ics

## Host side: security (pages/admin/security.rs, app_setup.rs, recovery_codes.rs, second_step.rs, confirm_it_is_you.rs)

admin-security = الأمان
admin-password-wrong = ليست هذه كلمة مرورك
admin-password-none = ليست لديك كلمة مرور: تسجّل الدخول بطريقة أخرى.
admin-second-step = الخطوة الثانية
admin-second-step-about = بعد كلمة المرور تُدخل أيضًا رمزًا يعرضه تطبيق على هاتفك. فمن يعرف كلمة مرورك لا يستطيع الدخول بها وحدها.
admin-second-step-set-up = إعداد الخطوة الثانية
admin-second-step-on = مفعّلة منذ { $n }.
admin-second-step-off = إيقافها
admin-second-step-others = أعضاء لديهم خطوة ثانية
admin-second-step-others-about = هل فقد أحدهم هاتفه ورموز الاسترداد؟ بعد إعادة الضبط تكفيه كلمة المرور وحدها.
admin-second-step-reset = إعادة الضبط
admin-code = الرمز
admin-code-note = ستة أرقام من تطبيقك، أو رمز استرداد.
admin-code-for-change = لأي من الزرين: ستة أرقام من تطبيقك، أو رمز استرداد.
admin-code-wrong = هذا الرمز غير صحيح أو سبق استخدامه
admin-code-paused = { $n ->
    [zero] رموز خاطئة كثيرة. حاول مجددًا الآن
    [one] رموز خاطئة كثيرة. حاول مجددًا بعد دقيقة واحدة
    [two] رموز خاطئة كثيرة. حاول مجددًا بعد دقيقتين
    [few] رموز خاطئة كثيرة. حاول مجددًا بعد { $n } دقائق
    [many] رموز خاطئة كثيرة. حاول مجددًا بعد { $n } دقيقة
   *[other] رموز خاطئة كثيرة. حاول مجددًا بعد { $n } دقيقة
}
admin-start-over = البدء من جديد
admin-app-scan = امسح هذا بتطبيق للرموز لمرة واحدة، مثل التطبيق الموجود على هاتفك.
admin-app-qr = رمز QR لتطبيقك؛ المفتاح أدناه يحمل المحتوى نفسه
admin-app-secret = أو اكتب هذا المفتاح في التطبيق
admin-app-code = الرمز الذي يعرضه التطبيق
admin-app-code-note = ستة أرقام. بهذا نتأكد من أن التطبيق متفق معنا.
admin-app-confirm = تفعيل
admin-app-cancel = ليس الآن
admin-codes = رموز الاسترداد
admin-codes-once = احفظ هذه الرموز الآن. لن تُعرض مرة أخرى.
admin-codes-about = يصلح كل منها مرة واحدة بدلًا من رمز التطبيق، ليوم يضيع فيه هاتفك. اطبعها أو ضعها حيث تحفظ كلمات مرورك.
admin-codes-kept = لقد حفظتها
admin-codes-new = إنشاء رموز استرداد جديدة
admin-codes-left = { $n ->
    [zero] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $n } رموز استرداد.
    [many] بقي { $n } رمز استرداد.
   *[other] بقي { $n } رمز استرداد.
}
admin-confirm-you = أكّد أنه أنت
admin-confirm-you-about = أنت على وشك تغيير طريقة تسجيل دخولك. يسري هذا عشر دقائق.
admin-confirm-again = ليست لديك كلمة مرور. سجّل الخروج ثم الدخول من جديد، ثم عُد إلى هنا.
admin-confirm-go = تأكيد
# Passkeys.
admin-passkeys = مفاتيح المرور
admin-passkeys-about = سجّل الدخول ببصمة إصبعك أو وجهك أو رمز جهازك: بلا كلمة مرور ولا خطوة ثانية، وبلا شيء قد تفصح عنه في صفحة مزيّفة.
admin-passkey-add = إضافة مفتاح مرور
admin-passkey-add-about = سيطلب جهازك بصمة إصبعك أو وجهك أو رمزه، ثم يحفظ مفتاحًا لهذا الموقع.
admin-passkey-name = الاسم
admin-passkey-name-note = لتعرف لاحقًا على أي جهاز هو.
admin-passkey-name-first = جهازي
admin-passkey-make = إنشاء مفتاح المرور
admin-passkey-unable = لا يستطيع هذا المتصفح إنشاء مفاتيح مرور، أو أن البرامج النصية معطّلة. استخدم متصفحًا حديثًا.
admin-passkey-no-answer = لم يقدّم جهازك مفتاح مرور. ربما طال الانتظار أو ليس لديه مفتاح. حاول مجددًا.
admin-passkey-made-none = لم ينشئ جهازك مفتاح مرور. ربما طال الانتظار أو لديه مفتاح لك من قبل.
admin-passkey-used = أُضيف { $added }، وآخر استخدام { $used }
admin-passkey-unused = أُضيف { $n }، ولم يُستخدم بعد
admin-passkey-rename = إعادة التسمية
admin-passkey-remove = إزالة
admin-passkey-instead = استخدام مفتاح مرور بدلًا من ذلك
admin-passkey-confirm = التأكيد بمفتاح مرور
admin-passkey-paused = محاولات كثيرة. انتظر بضع دقائق أو استخدم كلمة مرورك.
admin-passkey-wrong = مفتاح المرور هذا ليس لك أو تأخر كثيرًا. حاول مجددًا
admin-passkey-sign-in = تسجيل الدخول بمفتاح مرور
admin-passkey-refused = لا يفتح مفتاح المرور هذا حسابًا هنا أو تأخر كثيرًا. حاول مجددًا أو سجّل الدخول بكلمة مرورك
admin-providers = الدخول بطريقة أخرى
admin-providers-about = يمكن لحساب لديك في مكان آخر أن يفتح حسابك هنا. تبقى الخطوة الثانية مطلوبة.
admin-provider-since = مرتبط منذ { $n }
admin-provider-connect = ربط { $n }
admin-provider-disconnect = فصل الربط

## Host side: settings (pages/admin/profile.rs, defaults.rs, api_keys.rs)

admin-profile = الملف الشخصي
admin-display-name = اسمك
admin-display-name-note = يراه الضيوف.
admin-username = عنوانك
admin-username-note = بعد التغيير تقود الروابط التي سبق توزيعها إلى العنوان الجديد.
admin-bio = نبذة عنك
admin-bio-note = بضعة أسطر في صفحة الحجز.
admin-language = اللغة
admin-language-browser = كما في متصفحي
admin-language-note = لمساحة العمل ولرسائلك.
admin-zone-note = الأوقات في مساحة العمل وفي رسائلك بهذه المنطقة. أما ساعاتك فتبقى بمنطقتها.
# Pictures.
admin-photo = الصورة
admin-photo-yours = صورتك
admin-photo-choose = اختر صورة
admin-photo-note = JPEG أو PNG أو WebP، حتى { 10 } ميغابايت. نقتطع مربعًا من وسطها.
admin-picture-upload = رفع
admin-picture-remove = حذف

# The organization.
admin-organization = المؤسسة
admin-organization-name = الاسم
admin-organization-name-note = يراه الضيوف في صفحاتها وفي الرسائل.
admin-organization-slug = العنوان
admin-organization-slug-note = تبقى الروابط بالعنوان القديم صالحة.
admin-organization-language = اللغة
admin-organization-language-note = للصفحات والرسائل حين لا يحدد الشخص ولا متصفحه لغة.
admin-logo = الشعار
admin-logo-choose = اختر شعارًا
admin-logo-note = JPEG أو PNG أو WebP، حتى { 10 } ميغابايت. يبقى الشفاف شفافًا.
admin-brand = اللون
admin-brand-own = إظهار لوننا للضيوف
admin-brand-color = لوننا
admin-brand-note = تأخذه الأزرار والروابط. نجعله أغمق أو أفتح بقدر ما يلزم ليُقرأ في الوضعين الفاتح والداكن.
admin-brand-preview = كيف يبدو
admin-brand-link = رابط
admin-brand-button = زر
admin-theme = فاتح أو داكن
admin-theme-auto = مثل جهاز الضيف
admin-theme-light = فاتح دائمًا
admin-theme-dark = داكن دائمًا
admin-policy = الإلغاء وتغيير الموعد
admin-policy-about = تسري على كل نوع موعد لا يحدد غيرها.
admin-policy-cancel = يمكن للضيوف الإلغاء حتى
admin-policy-move = يمكن للضيوف تغيير الموعد حتى
admin-cutoff-note = اتركه فارغًا ليكون: حتى البداية.
admin-cutoff-before = قبل البداية
admin-policy-words = بكلماتك
admin-policy-words-note = يقرؤها الضيوف قبل الحجز وفي صفحة حجزهم.

admin-defaults = إعدادات الحجز الافتراضية
admin-defaults-about = تسري على كل نوع موعد لا يحدد غيرها.
admin-default-duration = المدة
admin-default-duration-note = لنوع موعد جديد.
admin-daily-limit-note = لكل أنواع المواعيد معًا. اتركه فارغًا لعدم التحديد.
admin-notice-note = كم قبل البداية يجب أن يتم الحجز.
admin-window-note = إلى أي مدى في المستقبل يمكن للضيف أن يحجز.
admin-keys = مفاتيح API
admin-keys-about = للبرامج التي تقرأ هذه المؤسسة أو تغيّرها عبر <a>واجهة JSON API</a>.
admin-keys-none = لا مفاتيح.
admin-key-once = انسخ هذا المفتاح الآن. لن يُعرض مرة أخرى.
admin-key-new = مفتاح جديد
admin-key-made = أُنشئ { $n }
admin-key-revoke = إبطال
admin-key-make = إنشاء مفتاح
admin-key-name = الغرض منه
admin-key-name-note = مثل «الموقع الإلكتروني». أنت وحدك تراه.
admin-key-role = صلاحياته
admin-key-role-note = بقدر عضو له هذا الدور.
admin-key-member = لمن هو
admin-key-member-note = لمفتاح بدور «مضيف» فقط: يقرأ ما يخص هذا العضو ويغيّره.
admin-key-of = لـ { $n }
admin-key-do = إنشاء المفتاح
admin-role-host = مضيف
admin-role-admin = مدير
admin-role-owner = مالك
admin-no-right-admin = هذا متاح لمديري { $organization } ومالكيها فقط. دورك: { $role }.
admin-no-right-owner = هذا متاح لمالكي { $organization } فقط. دورك: { $role }.
admin-no-right-advice = إن احتجت إليه فاطلب من أحدهم أن ينجزه لك أو أن يغيّر دورك. لم يتغيّر شيء.

## Until when a guest may change their mind
terms-both = يمكنك تغيير هذا الموعد أو إلغاؤه حتى { $until }.
terms-each = يمكنك تغيير هذا الموعد حتى { $move } وإلغاؤه حتى { $cancel }.
terms-move = ما زال بإمكانك تغيير هذا الموعد حتى { $until }. فات أوان الإلغاء.
terms-cancel = ما زال بإمكانك إلغاء هذا الموعد حتى { $until }. فات أوان التغيير.
terms-neither = هذا الموعد قريب إلى حد أنه لا يمكن تغييره أو إلغاؤه بعد حجزه.
rule-both = يمكنك التغيير أو الإلغاء حتى ما قبل الموعد بمدة { $n }.
rule-each = يمكنك التغيير حتى ما قبل الموعد بمدة { $move }، والإلغاء حتى ما قبله بمدة { $cancel }.
rule-move = يمكنك التغيير حتى ما قبل الموعد بمدة { $n }، والإلغاء حتى بدايته.
rule-cancel = يمكنك الإلغاء حتى ما قبل الموعد بمدة { $n }، والتغيير حتى بدايته.

## How many bookings one guest may have
wrong-guest-limit = { $n ->
    [zero] لا يمكنك حجز المزيد هنا
    [one] لديك هنا حجز قادم واحد، وهو أقصى ما يُسمح به. ألغِه لتحجز غيره
    [two] لديك هنا حجزان قادمان، وهما أقصى ما يُسمح به. ألغِ أحدهما لتحجز غيره
    [few] لديك هنا { $n } حجوزات قادمة، وهي أقصى ما يُسمح به. ألغِ واحدًا لتحجز غيره
    [many] لديك هنا { $n } حجزًا قادمًا، وهي أقصى ما يُسمح به. ألغِ واحدًا لتحجز غيره
   *[other] لديك هنا { $n } حجز قادم، وهي أقصى ما يُسمح به. ألغِ واحدًا لتحجز غيره
}
problem-link-used = سبق استخدام هذا الرابط
problem-link-used-advice = كان الرابط صالحًا لحجز واحد وقد تم. إن كان الحجز لك فستجده عبر رسالة التأكيد. لحجز آخر، اطلب رابطًا جديدًا.
problem-link-expired = انتهت صلاحية هذا الرابط
problem-link-expired-advice = لم يعد بالإمكان الحجز به. اطلب رابطًا جديدًا ممن أرسله إليك.
problem-taken = هذا الوقت محجوز
problem-taken-advice = حجزه شخص آخر في هذه الأثناء. ارجع وابحث عن وقت آخر.

## Host side: time off (pages/admin/travel.rs, holidays.rs, and parts of overrides.rs, blocked.rs)

admin-past = { $n ->
    [zero] لا شيء مضى
    [one] واحد مضى
    [two] اثنان مضيا
    [few] { $n } مضت
    [many] { $n } مضى
   *[other] { $n } مضى
}
admin-hours-outside = { $n ->
    [zero] لا حجوزات خارج هذه الساعات
    [one] حجز واحد خارج هذه الساعات
    [two] حجزان خارج هذه الساعات
    [few] { $n } حجوزات خارج هذه الساعات
    [many] { $n } حجزًا خارج هذه الساعات
   *[other] { $n } حجز خارج هذه الساعات
}
admin-time-off-change = تغيير
admin-reason-show = إظهار السبب للضيوف
admin-reason-shown = يراه الضيوف
admin-overrides-also = تواريخ أخرى بالساعات نفسها
admin-overrides-also-n = تاريخ آخر، { $n }
admin-ask-bookings = { $n ->
    [zero] لا حجوزات في ذلك الوقت.
    [one] هناك حجز واحد في ذلك الوقت. يبقى قائمًا إلى أن تنقله أو تلغيه.
    [two] هناك حجزان في ذلك الوقت. يبقيان قائمين إلى أن تنقلهما أو تلغيهما.
    [few] هناك { $n } حجوزات في ذلك الوقت. تبقى قائمة إلى أن تنقلها أو تلغيها.
    [many] هناك { $n } حجزًا في ذلك الوقت. تبقى قائمة إلى أن تنقلها أو تلغيها.
   *[other] هناك { $n } حجز في ذلك الوقت. تبقى قائمة إلى أن تنقلها أو تلغيها.
}
admin-ask-change = تعديل ما أدخلته
admin-new-tab = (يُفتح في علامة تبويب جديدة)
admin-blocked-ask = هل تحجب رغم ذلك؟
admin-blocked-anyway = حجب رغم ذلك
admin-time-off-ask = هل تحفظ رغم ذلك؟
admin-time-off-anyway = حفظ رغم ذلك
admin-overrides-change = تغيير هذا التاريخ
admin-overrides-replace = هل تريد استبدال ساعات هذه التواريخ؟
admin-overrides-replace-yes = استبدال
admin-travel-change = تغيير أيام السفر
admin-blocked-change = تغيير ما هو محجوب
admin-travel = السفر
admin-travel-about = في أيام السفر تتبع ساعاتك توقيت المكان: التاسعة تبقى التاسعة. وفي سائر الأيام تتبع { $n }.
admin-travel-set = أيام السفر
admin-travel-none = لا شيء. تبقى ساعاتك في منطقة زمنية واحدة.
admin-travel-add = إضافة أيام سفر
admin-travel-zone = المنطقة الزمنية هناك
admin-travel-example = { $there } يقابل { $home }
admin-travel-save = إضافة
admin-holidays = العطلات الرسمية
admin-holidays-about = العطلات الرسمية أيام راحة: لا يُعرض فيها شيء، ويقرأ الضيوف اسم العطلة. وتبقى الحجوزات القائمة.
admin-holidays-country = البلد
admin-holidays-none = لا شيء
admin-holidays-region = المنطقة
admin-holidays-everywhere = ما يسري في كل البلد فقط
admin-holidays-show = عرض العطلات
admin-holidays-off = أيام الراحة
admin-holidays-off-note = أزل العلامة عن الأيام التي تعمل فيها.
admin-holidays-table = عطلات التقويم القمري معروفة حتى عام { $n }.
admin-holidays-moon = الأعياد التي تتبع رؤية الهلال تُعلَن عند ثبوتها، ولذلك ليست في هذه القائمة. احجب تواريخها متى عرفتها.
admin-holidays-choose = اختيار العطلات
closed-away-reason = لا مواعيد لدى { $host } في { $day }: { $reason }
closed-part = لا مواعيد لدى { $host } من { $from } إلى { $until }: { $reason }

## Public holidays and their countries (model/holidays)

holiday-new-year = رأس السنة
holiday-second-january = 2 يناير
holiday-epiphany = عيد الغطاس
holiday-mlk = يوم مارتن لوثر كينغ
holiday-seollal = سولال (رأس السنة القمرية)
holiday-st-brigid = عيد القديسة بريجيد
holiday-presidents = يوم الرؤساء
holiday-clean-monday = الاثنين النقي
holiday-kr-independence = يوم حركة الاستقلال
holiday-womens-day = اليوم العالمي للمرأة
holiday-st-patrick = عيد القديس باتريك
holiday-independence = عيد الاستقلال
holiday-maundy-thursday = خميس العهد
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-liberation = عيد التحرير
holiday-freedom = يوم الحرية
holiday-kings-day = يوم الملك
holiday-labour = عيد العمال
holiday-labor = عيد العمال (الولايات المتحدة)
holiday-early-may = عطلة مايو المصرفية
holiday-constitution = يوم الدستور
holiday-childrens-day = يوم الطفل
holiday-buddha = ميلاد بوذا
holiday-victory = يوم النصر
holiday-ascension = عيد الصعود
holiday-spring = عطلة الربيع المصرفية
holiday-memorial = يوم الذكرى
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-republic = يوم الجمهورية
holiday-june = عطلة يونيو المصرفية
holiday-kr-memorial = يوم الذكرى (كوريا)
holiday-national = العيد الوطني
holiday-juneteenth = جونتينث
holiday-midsummer = منتصف الصيف
holiday-boyne = معركة بوين
holiday-summer = عطلة أغسطس المصرفية
holiday-assumption = عيد انتقال العذراء
holiday-kr-liberation = يوم التحرير (كوريا)
holiday-chuseok = تشوسوك
holiday-de-unity = يوم الوحدة الألمانية
holiday-kr-foundation = يوم تأسيس الدولة
holiday-st-francis = عيد القديس فرنسيس الأسيزي
holiday-hangeul = يوم الهانغول
holiday-columbus = يوم كولومبوس
holiday-october = عطلة أكتوبر المصرفية
holiday-ohi = يوم أوخي
holiday-reformation = يوم الإصلاح
holiday-all-saints = عيد جميع القديسين
holiday-armistice = يوم الهدنة
holiday-veterans = يوم المحاربين القدامى
holiday-repentance = يوم التوبة والصلاة
holiday-thanksgiving = عيد الشكر
holiday-st-andrew = عيد القديس أندراوس
holiday-restoration = استعادة الاستقلال
holiday-immaculate = عيد الحبل بلا دنس
holiday-christmas-eve = ليلة عيد الميلاد
holiday-christmas = عيد الميلاد
holiday-coming-of-age = يوم بلوغ سن الرشد
holiday-jp-foundation = يوم تأسيس اليابان
holiday-constitution-day = يوم الدستور
holiday-emperor = عيد ميلاد الإمبراطور
holiday-vernal-equinox = يوم الاعتدال الربيعي
holiday-showa = يوم شووا
holiday-greenery = يوم الخضرة
holiday-marine = يوم البحر
holiday-mountain = يوم الجبل
holiday-aged = يوم احترام المسنين
holiday-citizens = عطلة المواطنين
holiday-autumnal-equinox = يوم الاعتدال الخريفي
holiday-sports = يوم الرياضة
holiday-culture = يوم الثقافة
holiday-labour-thanksgiving = يوم شكر العمل
holiday-family = يوم الأسرة
holiday-louis-riel = يوم لوي رييل
holiday-victoria = يوم فيكتوريا
holiday-patriots = يوم الوطنيين
holiday-canada = يوم كندا
holiday-civic = عطلة أغسطس المدنية
holiday-reconciliation = يوم الحقيقة والمصالحة
holiday-remembrance = يوم الذكرى
holiday-australia = يوم أستراليا
holiday-anzac = يوم أنزاك
holiday-kings-birthday = عيد ميلاد الملك
holiday-tiradentes = يوم تيرادينتس
holiday-aparecida = عيد سيدة أباريسيدا
holiday-all-souls = يوم جميع الموتى
holiday-black-awareness = يوم الوعي الأسود
holiday-youth = عيد الشباب
holiday-democracy = يوم الديمقراطية والوحدة الوطنية
holiday-manifesto = ذكرى تقديم وثيقة الاستقلال
holiday-amazigh = رأس السنة الأمازيغية
holiday-throne = عيد العرش
holiday-oued-ed-dahab = ذكرى استرجاع وادي الذهب
holiday-king-and-people = ذكرى ثورة الملك والشعب
holiday-green-march = ذكرى المسيرة الخضراء
holiday-founding = يوم التأسيس
holiday-second-christmas = ثاني أيام عيد الميلاد
country-at = النمسا
country-be = بلجيكا
country-ch = سويسرا
country-de = ألمانيا
country-dk = الدنمارك
country-es = إسبانيا
country-fr = فرنسا
country-gb = المملكة المتحدة
country-gr = اليونان
country-ie = أيرلندا
country-it = إيطاليا
country-kr = كوريا الجنوبية
country-nl = هولندا
country-pl = بولندا
country-pt = البرتغال
country-se = السويد
country-ae = الإمارات العربية المتحدة
country-au = أستراليا
country-br = البرازيل
country-ca = كندا
country-fi = فنلندا
country-jo = الأردن
country-jp = اليابان
country-ma = المغرب
country-no = النرويج
country-qa = قطر
country-sa = المملكة العربية السعودية
country-tr = تركيا
country-us = الولايات المتحدة

## Another e-mail address (admin/email_change.html, account/email.html, a part of admin/security.html)

error-email-same = هذا عنوانك بالفعل.
admin-done-address-asked = رابط في طريقه إلى العنوان الجديد. يبقى العنوان القديم حتى يُضغط الرابط.
admin-done-address-kept = سُحب الطلب. يبقى عنوانك كما هو.
admin-email-yours = تصل رسائل حسابك إلى { $n }.
admin-email-change = تغيير عنوان البريد الإلكتروني
admin-email-now = عنوانك الآن: { $n }
admin-email-new = عنوان البريد الإلكتروني الجديد
admin-email-new-note = يُرسَل إليه رابط. يبقى العنوان القديم حتى يُضغط الرابط.
admin-email-send = إرسال الرابط
admin-email-keep = الإبقاء على القديم
admin-email-awaited = أُرسل رابط إلى { $email }، ويعمل حتى { $until }. يبقى عنوانك كما هو حتى يُضغط الرابط. إن لم يصل شيء فتفقّد مجلد الرسائل غير المرغوب فيها؛ ولا يُرسَل رابط إلى عنوان حساب آخر هنا.
admin-email-withdraw = سحب الطلب
admin-email-after-password = بعد ذلك تسجّل الدخول بالعنوان الجديد وكلمة المرور نفسها، وتبقى مسجَّل الدخول حيث أنت كذلك.
admin-email-after-passkey = بعد ذلك تصل رسائلك إليه، وتفتح مفاتيح مرورك الحساب كما كانت.
admin-email-after-provider = تسجّل الدخول عبر { $n }، ويبقى ذلك كما هو: يغيّر هذا وجهة رسائلك، لا عنوانك هناك.
account-email = استخدام هذا العنوان
account-email-about = يتغيّر عنوان حساب { $name } في { $organization } من { $old } إلى { $email }.
account-email-do = استخدام هذا العنوان
account-email-not-you = لم تكن أنت؟ أغلق هذه الصفحة ولن يتغيّر شيء.
account-note-email-changed = عنوانك الجديد قيد الاستخدام
account-about-email-changed = من الآن تصل رسائلك إليه، وتبقى مسجَّل الدخول حيث أنت كذلك.
account-note-email-over = لم يعد هذا الرابط يعمل
account-about-email-over = استُخدم من قبل، أو سُحب، أو مضى عليه أكثر من يوم.
account-mail-email-asked-subject = عنوان آخر لحسابك في { $organization }
account-mail-email-asked-lead = طلب أحدهم استخدام { $email } بدل هذا العنوان. أُرسل إليه رابط، ولا يتغيّر شيء حتى يُضغط.
account-mail-email-asked-action = عرض حسابي
account-mail-email-asked-note = إن لم تكن أنت فاسحب الطلب هناك وعيّن كلمة مرور جديدة.
account-mail-email-link-subject = استخدام هذا العنوان في { $organization }
account-mail-email-link-lead = يريد { $name } استخدام هذا العنوان لحساب في { $organization }.
account-mail-email-link-action = استخدام هذا العنوان
account-mail-email-link-note = يعمل الرابط مرة واحدة خلال يوم. إن لم تكن أنت فلا تفعل شيئًا: يبقى الحساب كما هو.

## A member leaves (admin/member_leaves.html)

error-member-named = تذكر حجوزاتٌ هذا العضو، لذا لا يمكن إلا إيقافه.
admin-leave = مغادرة { $n }
admin-leave-ask = إيقاف…
admin-leave-remove-ask = إزالة…
admin-leave-nothing = لا حجوزات قادمة.
admin-leave-bookings = { $n ->
    [zero] لا حجوزات قادمة.
    [one] ما زال هناك حجز واحد قادم.
    [two] ما زال هناك حجزان قادمان.
    [few] ما زالت هناك { $n } حجوزات قادمة.
    [many] ما زال هناك { $n } حجزًا قادمًا.
   *[other] ما زال هناك { $n } حجز قادم.
  }
admin-leave-bookings-stay = تبقى كما هي: انقلها أو ألغِها، أو احرص على وجود من يستقبل الضيوف.
admin-leave-all = عرضها كلها
admin-leave-keep = الإبقاء عليه
admin-leave-remove = إزالة نهائية
admin-leave-remove-about = تزيل الحساب مع صفحته وأنواع مواعيده وأوقاته وطرق دخوله. لا يذكره أي حجز، فلا يضيع شيء آخر. لا يمكن التراجع عن ذلك.
admin-leave-named = تذكر حجوزاتٌ هذا العضو، مضيفًا أو في سجلها، وستفقد اسمه. لا يمكن إلا إيقافه.

## Which mails a host gets (admin/notifications.html)

admin-notify = الإشعارات
admin-notify-about = راسلني عندما
admin-notify-where = تصل إلى { $n }.
admin-notify-booked = يحجز أحد
admin-notify-booked-note = مع إجاباته والطريق إلى الحجز.
admin-notify-requested = يطلب أحد موعدًا، أو ينتهي طلب دون رد
admin-notify-requested-note = من دونها تابع الطلبات هنا بنفسك: لا يجيب عنها غيرك.
admin-notify-rescheduled = يتغيّر موعد حجز
admin-notify-rescheduled-note = من ضيف أو من أحد في مؤسستك.
admin-notify-cancelled = يُلغى حجز
admin-notify-cancelled-note = مع السبب إن وُجد.
admin-notify-reminders = يقترب موعد حجز
admin-notify-reminders-note = التذكيرات التي ترسلها إليك أنواع مواعيدك.
admin-notify-always = تصل رسائل الضيوف إليهم دائمًا. وتصلك دائمًا رسائل تسجيل الدخول وأمان حسابك.

## Guest side: limits (pages/guest/problem.rs, details.rs)
problem-much = لحظة من فضلك
problem-much-advice = { $n ->
    [zero] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك الآن.
    [one] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك بعد دقيقة واحدة.
    [two] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك بعد دقيقتين.
    [few] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك بعد { $n } دقائق.
    [many] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك بعد { $n } دقيقة.
   *[other] وصل الكثير من شبكتك في وقت قصير. لم يضِع شيء مما كتبته. حاول مرة أخرى من فضلك بعد { $n } دقيقة.
}
problem-much-lost = { $n ->
    [zero] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك الآن.
    [one] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك بعد دقيقة واحدة.
    [two] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك بعد دقيقتين.
    [few] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك بعد { $n } دقائق.
    [many] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك بعد { $n } دقيقة.
   *[other] وصل الكثير من شبكتك في وقت قصير. حاول مرة أخرى من فضلك بعد { $n } دقيقة.
}
problem-much-again = حاول مرة أخرى
limit-email = استُخدم هذا العنوان في كل الحجوزات التي نقبلها في اليوم. حاول مرة أخرى من فضلك بعد { $n }
limit-caller = وصلت حجوزات كثيرة من شبكتك، لذلك نتوقف قليلًا. كل ما كتبته محفوظ: اضغط مرة أخرى من فضلك بعد { $n }.
form-hasty = اضغط مرة أخرى من فضلك: عاد النموذج أسرع مما يملؤه الناس. كل ما كتبته محفوظ.

## Host side: guests and sites (pages/admin/organization.rs)
admin-guests = الضيوف
admin-confirm-email = يؤكد الضيوف عنوان بريدهم
admin-confirm-email-note = قبل إتمام الحجز يُرسَل رمز من ستة أرقام إلى العنوان ويُطلب إدخاله.
admin-embed-on = مواقع يجوز لها التضمين
admin-embed-on-note = مواقع يجوز لصفحاتها عرض صفحات الحجز داخل إطار: موقع في كل سطر، مثل https://www.example.org. ولكل ما تحت اسم واحد: https://*.example.org.
error-site = «{ $site }» ليس موقعًا مثل https://www.example.org
error-sites-many = اكتب { $most } موقعًا على الأكثر

## Calendars elsewhere
admin-calendars = التقاويم
admin-google-calendar = تقويم Google
admin-calendars-about = تُكتب حجوزاتك في تقويمك، ولا تُعرض على الضيوف أوقات يكون فيها مشغولًا.
admin-calendars-not-set-up = لا يمكن ربط التقاويم بعد: على من يدير هذا الخادم أن يسجّله لدى Google ويضبط GOOGLE_CLIENT_ID وGOOGLE_CLIENT_SECRET.
admin-calendars-no-key = لا يمكن ربط التقاويم بعد: على من يدير هذا الخادم أن يضبط CALENDAR_TOKEN_ENCRYPTION_KEY لكي يُحفظ الوصول إلى تقويمك مشفّرًا.
admin-calendars-connect = ربط تقويم Google
admin-calendars-reconnect = إعادة الربط
admin-calendars-lost = يرفض Google وصولنا منذ { $n }. لا تُكتب الحجوزات الجديدة هناك ولا تُستعلم الأوقات المشغولة؛ وما عُرف منها حتى ذلك الوقت يبقى محجوبًا عن الضيوف.
admin-calendars-silent = لا يجيب Google منذ { $n }. الأوقات المشغولة المعروفة حتى ذلك الوقت تبقى محجوبة عن الضيوف.
admin-calendars-checked = آخر استعلام عن الأوقات المشغولة: { $n }.
admin-calendars-first = يجري الاستعلام عن الأوقات المشغولة لأول مرة.
admin-calendars-check = حجب الأوقات عن الضيوف عندما تكون هذه مشغولة
admin-calendars-write = كتابة الحجوزات في
admin-calendars-write-note = يسري على الحجوزات الجديدة. ما في تقويم آخر يبقى فيه.
admin-calendars-disconnect-about = تبقى الحجوزات المكتوبة في تقويم Google. ينسى Kalends الوصول إليه وأوقاتك المشغولة.
admin-calendars-others = تقاويم الآخرين
admin-calendars-fine = مربوط
admin-calendars-needs = يحتاج إلى إعادة الربط منذ { $n }
admin-calendars-silent-other = لا جواب منذ { $n }
admin-calendars-wrong-denied = أفاد Google بأن الوصول رُفض، فلم يُربط تقويمك. يمكنك المحاولة من جديد أو المتابعة من دونه.
admin-calendars-wrong-partly = لم يُسمح بكل ما يلزم من الوصول، فلم يُربط تقويمك. حاول من جديد واترك كل المربعات لدى Google محددة.
admin-calendars-wrong-over = انتهت هذه المحاولة أو بدأت في متصفح آخر. يُرجى المحاولة من جديد.
admin-calendars-wrong-away = لا يجيب Google في الوقت الحالي، فلم يُربط تقويمك. يُرجى المحاولة من جديد بعد بضع دقائق.
admin-calendars-wrong-untrusted = تعذّر استعمال جواب Google، فلم يُربط تقويمك. يُرجى المحاولة من جديد؛ وإن تكرر الأمر فأخبر من يدير هذا الخادم.
admin-calendars-wrong-off = لا يمكن ربط التقاويم على هذا الخادم.
admin-calendar-lost = انقطع تقويم Google منذ { $since }: لا تُكتب فيه الحجوزات الجديدة. <a>إعادة الربط</a>
admin-calendar-pending = في الطريق إلى تقويم Google
admin-calendar-synced = في تقويم Google
admin-calendar-taken-out = أُزيل من تقويم Google
admin-calendar-failed = ليس في Google:
admin-calendar-behind = تقويم Google غير محدَّث:
admin-calendar-retry = إعادة المحاولة
admin-calendar-away = لم يجب Google. تُعاد المحاولة تلقائيًا.
admin-calendar-locked = يجب أولًا إعادة ربط تقويم Google.
admin-calendar-refused = لم يقبله Google. تحقق من التقويم الذي تُكتب فيه الحجوزات.
admin-done-calendar-connected = رُبط التقويم. يجري الاستعلام عن الأوقات المشغولة.
admin-done-calendar-disconnected = أُلغي ربط التقويم.
admin-setup-calendar = التقويم
admin-setup-calendar-title = اربط تقويمك
admin-setup-calendar-about = تظهر الحجوزات فيه تلقائيًا، ولا تُعرض على الضيوف أوقات يكون فيها مشغولًا.
admin-setup-calendar-connected = مربوط: { $n }
error-calendar-choice = اختر أحد تقاويمك التي يمكن الكتابة فيها.
admin-health-calendars = { $n ->
    [zero] لا تقويم مربوط
    [one] تقويم واحد مربوط
    [two] تقويمان مربوطان
    [few] { $n } تقاويم مربوطة
    [many] { $n } تقويمًا مربوطًا
   *[other] { $n } تقويم مربوط
}
admin-health-calendars-lost = { $n ->
    [zero] لا تقويم يحتاج إلى إعادة الربط
    [one] تقويم واحد يحتاج إلى إعادة الربط
    [two] تقويمان يحتاجان إلى إعادة الربط
    [few] { $n } تقاويم تحتاج إلى إعادة الربط
    [many] { $n } تقويمًا يحتاج إلى إعادة الربط
   *[other] { $n } تقويم يحتاج إلى إعادة الربط
}
admin-health-calendars-silent = { $n ->
    [zero] كل التقاويم تجيب
    [one] تقويم واحد لا يجيب
    [two] تقويمان لا يجيبان
    [few] { $n } تقاويم لا تجيب
    [many] { $n } تقويمًا لا يجيب
   *[other] { $n } تقويم لا يجيب
}
admin-health-events-failed = { $n ->
    [zero] التقاويم محدَّثة لكل الحجوزات
    [one] تقويم حجز واحد غير محدَّث
    [two] تقويما حجزين غير محدَّثين
    [few] تقاويم { $n } حجوزات غير محدَّثة
    [many] تقاويم { $n } حجزًا غير محدَّثة
   *[other] تقاويم { $n } حجز غير محدَّثة
}

## Guest side: a code for the address (mails/account.rs, pages/guest/details.rs)
account-mail-code-subject = { $name } هو رمزك لدى { $organization }
account-mail-code-lead = أدخل { $name } في صفحة الحجز لتأكيد أن هذا العنوان لك. الرمز صالح لعشر دقائق.
account-mail-code-action = افتح صفحة الحجز
account-mail-code-note = إن لم تطلب حجزًا فلا تفعل شيئًا: لم يُحجز أي شيء.
account-mail-code-why = تصلك هذه الرسالة لأن أحدهم بدأ حجزًا لدى { $organization } بهذا العنوان.
field-code = الرمز من بريدك
field-code-hint = لم تصل رسالة بعد دقيقة؟ ابحث في البريد غير المرغوب، أو اترك الحقل فارغًا واضغط مرة أخرى للحصول على رمز جديد.
code-sent = خطوة أخيرة: أُرسل رمز من ستة أرقام إلى { $n }. أدخله أدناه لإتمام الحجز. كل ما كتبته محفوظ.
code-anew = لم يعد هذا الرمز صالحًا، لذلك أُرسل رمز جديد إلى { $n }. أدخله أدناه لإتمام الحجز. كل ما كتبته محفوظ.
code-wrong = ليس هذا آخر رمز أُرسل. راجع أحدث رسالة في بريدك من فضلك
code-many = أُرسلت رموز كثيرة إلى هذا العنوان، ويمكن إرسال التالي ابتداءً من { $n }
