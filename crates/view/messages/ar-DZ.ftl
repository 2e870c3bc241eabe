## What the Arabic of Algeria and Tunisia says differently; everything else is read from ar.ftl (CLDR)

dialect-regions = DZ TN

month = { $n ->
    [1] جانفي
    [2] فيفري
    [3] مارس
    [4] أفريل
    [5] ماي
    [6] جوان
    [7] جويلية
    [8] أوت
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-short = { $n ->
    [1] جانفي
    [2] فيفري
    [3] مارس
    [4] أفريل
    [5] ماي
    [6] جوان
    [7] جويلية
    [8] أوت
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
