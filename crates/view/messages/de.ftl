## This language: its name, whose habits it has without a region (CLDR), which way it runs, its digits
## and the regions that write them instead of 0–9

language-name = Deutsch
language-region = DE
language-direction = ltr
language-digits = 0123456789
language-digits-in = -

## Times, dates and zones (format.rs)

weekday = { $n ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
weekday-short = { $n ->
    [1] Mo.
    [2] Di.
    [3] Mi.
    [4] Do.
    [5] Fr.
    [6] Sa.
   *[7] So.
}
weekday-narrow = { $n ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
month = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $n ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
day = { $weekday }, { $day }. { $month }
day-full = { $weekday }, { $day }. { $month } { $year }
day-short = { $weekday }, { $day }. { $month }
month-year = { $month } { $year }
moment = { $day }, { $time }
# The hour as it is and with two digits, $hour and $hh; either clock
time-24 = { $hh }:{ $minute }
time-12 = { $hour }:{ $minute }
time-am = { $n } AM
time-pm = { $n } PM
time-first = { $time } (erstes Mal, { $offset })
time-second = { $time } (zweites Mal, { $offset })
time-range = { $from }–{ $until }
# Both in the same half of the day; in two halves of a twelve-hour clock
time-range-am = { $from }–{ $until } AM
time-range-pm = { $from }–{ $until } PM
time-range-halves = { $from } – { $until }
time-range-spoken = { $from } bis { $until }
range-into = { $range } ({ $day })
zone-city = Zeit in { $n }
zone-at = { $zone } ({ $offset })
also-for = Für { $name }: { $range } · { $zone }
minutes-short = { $n } Min.
hours-short = { $n } Std.
hours-minutes-short = { $hours } Std. { $minutes } Min.

## Every page (layout.html, partials/)

skip-main = Zum Inhalt springen
copied = Kopiert
copy-link = Link kopieren
link = Link
languages = Sprachen
title-error = Fehler: { $n }

## Forms (form.rs, partials/form.html)

problems = Bitte prüfen Sie Ihre Angaben
field-required = (Pflichtfeld)
field-optional = (freiwillig)
field-choose = Auswählen
field-trap = Bitte leer lassen
field-name = Name
field-email = E-Mail
field-email-hint = An diese Adresse gehen die Einladung und jede Änderung.
field-phone = Telefon
field-phone-hint = Nötig, wenn Sie einen Anruf wählen.
field-location = Wo möchten Sie sich treffen?
field-place = Ihr Ort
field-place-hint = Eine Adresse, eine Nummer oder ein Link, wenn Sie einen eigenen Ort wählen.
field-notes = Sollten wir noch etwas wissen?
email-suggest = Meinten Sie { $n }?
wrong-missing = Füllen Sie „{ $n }“ aus
wrong-unchosen = Wählen Sie eine Antwort bei „{ $n }“
wrong-unticked = Haken Sie „{ $n }“ an, um fortzufahren
wrong-email = Geben Sie eine E-Mail-Adresse wie name@example.org ein
wrong-phone = Geben Sie bei „{ $n }“ eine Telefonnummer ein, etwa +49 30 123456
wrong-number = Geben Sie bei „{ $n }“ eine Zahl ein
wrong-url = Geben Sie bei „{ $n }“ eine Internetadresse ein, etwa https://example.org
wrong-date = Geben Sie bei „{ $n }“ ein Datum ein
wrong-text = „{ $n }“ enthält Zeichen, die nicht gelesen werden können
wrong-long = Kürzen Sie „{ $field }“ auf { $most } Zeichen

## What can be wrong with a value (model, app); pages and the JSON API say it alike

error-empty = Füllen Sie dieses Feld aus.
error-one-line = Schreiben Sie eine einzige Zeile ohne Steuerzeichen.
error-plain-text = Schreiben Sie einfachen Text ohne Steuerzeichen.
error-long = Schreiben Sie höchstens { $most } Zeichen.
error-long-by = Schreiben Sie höchstens { $most } Zeichen; hier sind es { $count }.
error-slug = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, etwa erstes-gespraech.
error-slug-taken = { $slug } ist vergeben; versuchen Sie { $free }.
error-slug-former = { $slug } war die Adresse von „{ $name }“, und alte Links führen noch dorthin; versuchen Sie { $free }.
error-email = Geben Sie eine E-Mail-Adresse in der Form name@example.com ein.
error-email-empty = Geben Sie eine E-Mail-Adresse ein.
error-email-member = Diese Adresse gehört schon einem Mitglied.
error-password-current = Geben Sie Ihr jetziges Passwort ein, so wie es ist.
error-password-same = Das ist das Passwort, das Sie schon haben. Wählen Sie ein anderes.
error-sign-up-domain = Verwenden Sie eine Adresse von { $domains }.
error-domain = Geben Sie Domains wie example.org ein, mit Kommas dazwischen.
error-email-taken = Diese Adresse wird hier schon verwendet.
error-language = Wählen Sie eine dieser Sprachen: { $tags }.
error-username-taken = Dieser Name ist vergeben; versuchen Sie einen anderen.
error-username-own = „{ $name }“ ist ein Wort der Website selbst. Wählen Sie ein anderes, etwa Ihren eigenen Namen.
error-organization-taken = Es gibt schon eine Organisation mit dieser Adresse.
error-picture-none = Wählen Sie zuerst ein Bild.
error-picture-kind = Wählen Sie ein Bild im Format JPEG, PNG oder WebP.
error-picture-large = Wählen Sie ein Bild mit höchstens 10 MB.
error-picture-unreadable = Dieses Bild ist nicht lesbar. Speichern Sie es neu oder nehmen Sie ein anderes.
error-picture-narrow = Dieses Bild ist zu schmal. Wählen Sie eines, dessen längere Seite höchstens { $most }-mal so lang ist wie die kürzere.
error-password-short = Verwenden Sie mindestens { $least } Zeichen.
error-password-simple = Das wäre einer der ersten Versuche. Verwenden Sie ein paar Wörter, die nichts miteinander zu tun haben.
error-password-common = Das gehört zu den Passwörtern, die zuerst erraten werden. Verwenden Sie ein paar Wörter, die nichts miteinander zu tun haben.
error-password-own = Das besteht aus Namen, die jeder kennen kann. Verwenden Sie ein paar Wörter, die nichts miteinander zu tun haben.
error-sign-in = E-Mail-Adresse oder Passwort stimmen nicht.
error-passkey = Dieser Passkey konnte nicht hinzugefügt werden. Versuchen Sie es noch einmal oder mit einem anderen Gerät.
error-passkeys-most = Sie haben { $most } Passkeys; mehr werden nicht aufbewahrt. Entfernen Sie zuerst einen, den Sie nicht mehr benutzen.
error-only-way-in = Anders kommen Sie nicht hinein: Legen Sie zuerst ein Passwort fest.
error-email-own = Die eigene Adresse lässt sich hier nicht ändern. Melden Sie sich an und ändern Sie sie unter „Einstellungen“, „Sicherheit“: Dort wird geprüft, wer Sie sind.
error-zone = Wählen Sie eine Zeitzone, etwa Europe/Paris.
error-role = Verwenden Sie owner, admin oder host.
error-role-reach = Diese Rolle können Sie nicht vergeben.
error-owner-needed = Die Organisation braucht eine aktive Inhaberin oder einen aktiven Inhaber.
error-whose = Geben Sie mit userId an, um wen es geht; dieser Schlüssel gehört niemandem.
error-key-member = Wählen Sie das aktive Mitglied, für das dieser Schlüssel ist.
error-between = Geben Sie eine Zahl von { $least } bis { $most } ein.
error-no-question = Diese Frage gibt es nicht.
error-answer = Beantworten Sie diese Frage.
error-answer-one = Geben Sie nur eine Antwort.
error-answer-text = Antworten Sie mit Text.
error-tick = Haken Sie dieses Feld an, um fortzufahren.
error-choose = Wählen Sie eine Antwort.
error-listed = Wählen Sie aus der Liste.
error-true-false = Antworten Sie mit true oder false.
error-date = Geben Sie ein Datum wie 2026-03-10 ein.
error-number = Geben Sie eine Zahl ein.
error-phone = Geben Sie eine Telefonnummer ein, etwa +49 30 901820.
error-phone-needed = Geben Sie die Nummer ein, unter der wir Sie erreichen.
error-url = Geben Sie einen Link ein, der mit https:// beginnt.
error-link-expiry = Geben Sie einen Zeitpunkt an, der noch kommt.
error-redirect = Geben Sie eine Adresse ein, die mit https:// beginnt, etwa https://example.org/danke.
error-no-schedule = Einen solchen Zeitplan gibt es hier nicht.
error-color = Geben Sie eine Farbe wie #4a63d8 ein.
error-minutes = Geben Sie Minuten von 1 bis { $most } ein.
error-durations-many = Bieten Sie höchstens { $most } Dauern an.
error-duration = Dies wird für { $minutes } Minuten angeboten.
error-duration-choice = Wählen Sie eine dieser Dauern in Minuten: { $offered }.
error-places-many = Bieten Sie höchstens { $most } Orte an.
error-place-listed = Wählen Sie einen der Orte.
error-place-twice = Dieser Ort steht schon in der Liste. Ändern Sie einen von beiden.
error-where = Geben Sie an, wo.
error-questions-many = Stellen Sie höchstens { $most } Fragen.
error-question-id = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, jede Kennung nur einmal.
error-options = Geben Sie mindestens eine Auswahl an.
error-options-many = Geben Sie höchstens { $most } Auswahlmöglichkeiten mit je einer Zeile an.
error-dates-order = Das letzte Datum darf nicht vor dem ersten liegen.
error-dates-reach = Geben Sie Daten ein, die der Kalender kennt.
error-date-far = Wählen Sie ein Datum in den nächsten { $n } Jahren.
error-days-many = Fragen Sie höchstens { $most } Tage ab.
error-time = Geben Sie eine Uhrzeit ein.
error-time-reach = Geben Sie eine Zeit ein, die der Kalender kennt.
error-whole-minute = Beginnen Sie zu einer vollen Minute.
error-own-page = Das ist Ihre eigene Seite: Sie können sich nicht selbst buchen.
error-own-address = Das ist die eigene Adresse der Person, die Sie buchen. Man kann sich nicht selbst buchen.
error-hours-empty = Beginn und Ende liegen beide um { $time }; das Ende muss ein anderes sein.
error-hours-midnight = Ein Zeitraum kann nicht um 24:00 beginnen; schreiben Sie 00:00 am nächsten Tag.
error-overrides-many = Behalten Sie höchstens { $most } abweichende Tage.
error-weekly-many = Behalten Sie höchstens { $most } Zeitspannen in der Woche.
error-date-many = Behalten Sie höchstens { $most } Zeitspannen an einem Tag.
error-travel-many = Behalten Sie höchstens { $most } Reisen.
error-schedules-many = Behalten Sie höchstens { $most } Zeitpläne.
error-schedule-default = Das ist der Standardzeitplan. Machen Sie zuerst einen anderen zum Standard.
error-schedule-used = Diese Terminarten verwenden ihn: { $names }. Geben Sie ihnen zuerst einen anderen.
error-schedule-name-taken = Es gibt schon einen Zeitplan „{ $name }“; wählen Sie einen anderen Namen.
error-travel-overlap = Von { $from } bis { $until } sind Sie schon unterwegs; wählen Sie Tage, die sich nicht überschneiden.
error-price = Zahlungen gibt es noch nicht; lassen Sie den Preis weg.

## Organization and host (front.rs, landing.rs, host.rs)

front-title = Bei wem möchten Sie einen Termin buchen?
landing-title = Termin buchen bei { $n }
landing-heading = Termin buchen bei { $n }
landing-profile = Profil ansehen
landing-empty = Hier kann man noch keine Termine buchen.
host-title = Termin buchen bei { $n }
host-choose = Was möchten Sie buchen?
host-empty = { $n } nimmt zurzeit keine Buchungen an.

## Choose a time (choose.rs)

choose-title = Zeit wählen: { $event } mit { $host }
choose-heading = Zeit wählen
choose-day = Wählen Sie einen Tag, um die Zeiten zu sehen.
price-free = Kostenlos
on-request = Jede Anfrage wird persönlich beantwortet
length = Dauer
view = Ansicht
view-month = Monat
view-week = Woche
clock = Uhr
clock-12 = 12 Std.
clock-24 = 24 Std.
soonest = Nächste freie Zeiten
month-previous = Voriger Monat, { $n }
month-next = Nächster Monat, { $n }
week-previous = Vorige Woche, ab { $n }
week-next = Nächste Woche, ab { $n }
week-gap = { $n }: keine Zeiten
time-range-days = { $from } – { $until }
times = Zeiten
times-count = { $n ->
    [one] { $n } Zeit
   *[other] { $n } Zeiten
}
days-with-times = { $n ->
    [one] { $n } Tag mit Zeiten
   *[other] { $n } Tage mit Zeiten
}
month-days = { $month }, { $days }
day-name = { $day }, { $times }
day-name-today = { $day }, { $times }, heute
day-no-times = keine Zeiten
skip-times = { $n } Zeiten überspringen
another-day = Anderen Tag wählen
part-morning = Vormittag
part-afternoon = Nachmittag
part-evening = Abend
time-until = –{ $n }
time-and = { $time }, { $also }
time-current = jetzige Zeit
seats-left = { $n ->
    [one] noch { $n } Platz
   *[other] noch { $n } Plätze
}
none-suit = Passt nichts davon?
suggest = Andere Zeit vorschlagen
suggest-subject = Eine andere Zeit für { $n }
preview = Das ist Ihre eigene Seite: Sie sehen eine Vorschau.
no-times-day = Keine Zeiten am { $day }. Nächste freie Zeit: <strong><a>{ $next }</a></strong>.
no-times-day-last = Keine Zeiten am { $day }.
no-times-day-plain = Keine Zeiten am { $day }.
no-times-month = Keine Zeiten im { $month }. <strong><a>Weiter zu { $next }</a></strong>.
no-times-ask = { $host } hat vor dem { $date } keine freien Zeiten. <strong><a>Nach einer Zeit fragen</a></strong>.
no-times-ever = { $host } hat vor dem { $date } keine freien Zeiten.
closed-away = { $host } ist am { $day } nicht da.
closed-full = { $host } hat am { $day } keine Plätze mehr.
closed-late = Buchungen sind bis { $notice } vorher möglich. Die nächste Zeit ist { $next }.
closed-late-last = Buchungen sind bis { $notice } vorher möglich.
hours-before = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
loading = Zeiten werden geladen …
loading-slow = Wird noch geladen. Laden Sie die Seite neu oder wenden Sie sich an { $n }.
offline = Sie sind offline. Ihre Angaben bleiben erhalten.

## Time zone (zone.rs and beside every time)

zone-line = Alle Zeiten: <strong>{ $zone }</strong>
zone-line-venue = Zeiten am Treffpunkt: <strong>{ $zone }</strong>
zone-venue = { $n }, am Treffpunkt
also-you = Sie
zone-now = Zeiten jetzt: { $zone }
zone-change = Ändern
zone-change-what = Zeitzone
zone-title = Zeitzone ändern
zone-back = Zurück zu den Zeiten
zone-present = Angezeigt wird: { $n }.
zone-label = Zeitzone
zone-hint = Suchen Sie nach einer Stadt, einem Land oder einem Abstand wie +2.
zone-use = Zeiten in dieser Zone anzeigen
zone-here = Von Ihrem Gerät erkannt
zone-none = Keine Zone gefunden
zone-found = { $n ->
    [one] { $n } Zone
   *[other] { $n } Zonen
}

## Your details (details.rs)

details-title = Ihre Angaben: { $event } mit { $host }
details-heading = { $event } mit { $host }
details-back = Alle Zeiten
details-change = Ändern
details-change-what = die Zeit
hold-kept = Diese Zeit ist für Sie reserviert, während Sie das Formular ausfüllen.
hold-lapsed = Wir hatten { $n } 5 Minuten für Sie reserviert. Die Zeit ist noch frei; drücken Sie auf Bestätigen, um zu buchen.
details-confirm = Buchung bestätigen
details-request = Anfrage senden
details-pay = { $n } bezahlen
details-price = { $amount } werden von { $seller } berechnet.

## A time that cannot be had (refused.rs)

refused-taken = <strong>{ $time } wurde gerade vergeben.</strong>
refused-late = <strong>{ $time } ist zu kurzfristig.</strong>
refused-closed = <strong>{ $time } kann nicht gebucht werden.</strong>
refused-not-now = <strong>{ $time } konnte in diesem Moment nicht gebucht werden.</strong>
refused-kept = Ihre Angaben bleiben erhalten.
refused-choose = Wählen Sie eine andere Zeit:
refused-again = Versuchen Sie es noch einmal:
refused-last = In der Nähe ist keine andere Zeit frei.
refused-all = Alle Zeiten ansehen

## A booking's own page (manage.rs)

manage-confirmed = Gebucht: { $event } mit { $host }
manage-moved = Verschoben: { $event } mit { $host }
manage-pending = Anfrage gesendet: { $event } mit { $host }
manage-awaiting-payment = Zum Buchen bezahlen: { $event } mit { $host }
manage-cancelled = Abgesagt: { $event } mit { $host }
manage-withdrawn = Anfrage zurückgezogen: { $event } mit { $host }
manage-not-booked = Nicht gebucht: { $event } mit { $host }
manage-past = { $event } mit { $host }
subject = { $event } mit { $host }
status-confirmed = Bestätigt
status-moved = Verschoben
status-pending = Wartet auf Antwort
status-awaiting-payment = Zahlung steht aus
status-cancelled = Abgesagt
status-withdrawn = Zurückgezogen
status-not-booked = Nicht gebucht
status-no-show = Nicht erschienen
status-past = Vorbei
sent-to = Wir haben die Einladung an { $n } geschickt.
already-booked = Diese Zeit ist schon für Sie gebucht. Es wurde nichts doppelt gebucht.
awaiting-payment-means = Bezahlen Sie { $amount } bis { $time }, um diese Zeit zu behalten.
cancelled-by-guest = Sie haben diese Buchung abgesagt.
withdrawn-by-guest = Sie haben Ihre Anfrage zurückgezogen. Es wurde nichts gebucht.
cancelled-by-host = { $n } hat diese Buchung abgesagt.
declined-by-host = { $n } kann zu dieser Zeit nicht. Es wurde nichts gebucht.
cancelled-by-nobody = Niemand hat rechtzeitig geantwortet, daher wurde nicht gebucht.
pending-held = Noch nicht gebucht: { $name } kann bis { $until } antworten. So lange bleibt die Zeit für Sie reserviert.
pending-open = Noch nicht gebucht: { $name } kann bis { $until } antworten. Bis dahin können auch andere diese Zeit noch bekommen.
was = Vorher:
pay = { $n } bezahlen
place = Wo
host = Mit
guest = Gast
reference = Buchungsnummer
calendar-add = In den Kalender eintragen
calendar-google = Google
calendar-outlook = Outlook
calendar-office = Office 365
calendar-yahoo = Yahoo
calendar-file = .ics-Datei
calendar-copies = So eingetragene Termine können wir nicht aktualisieren; die Einladung per Mail aktualisiert sich selbst.
calendar-copies-only = So eingetragene Termine können wir nicht aktualisieren.
calendar-details = Diese Buchung ansehen, verschieben oder absagen: { $n }
next = Wie es weitergeht
next-invitation = Die Einladung in Ihrer Mail aktualisiert sich selbst, wenn sich etwas ändert.
next-reminder = Sie werden { $n } vorher erinnert.
next-reminders = Sie werden { $first } und { $last } vorher erinnert.
days-long = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
move = Auf eine andere Zeit verschieben
cancel = Buchung absagen
again = Erneut buchen
change-over = Hier lässt sich das nicht mehr ändern. <a>Schreiben Sie { $host }</a>.
change-over-plain = Hier lässt sich das nicht mehr ändern. Bitte wenden Sie sich an { $host }.
contact-host = Fragen? <a>Schreiben Sie { $host }</a>.
manage-link = Bewahren Sie diesen Link auf: Er zeigt immer den aktuellen Stand

## Move and cancel (compare.rs, cancel.rs)

move-title = { $event } mit { $host } verschieben
move-now = Sie haben gebucht
move-keep = Jetzige Zeit behalten
move-keep-time = { $n } behalten
move-from = Jetzt
move-to = Neu
move-reason = Grund
move-do = Buchung verschieben
move-other = Andere Zeit wählen
reason-hint = { $n } liest dies.
cancel-title = { $event } mit { $host } absagen?
cancel-reason = Grund
cancel-keep = Buchung behalten
withdraw = Anfrage zurückziehen
withdraw-title = Anfrage für { $event } mit { $host } zurückziehen?
withdraw-keep = Anfrage behalten

## Pages that cannot be shown (problem.rs)

problem-bad-request = Diese Adresse ist nicht lesbar
problem-bad-request-advice = Etwas in der Adresse oder im Formular ergibt keinen Sinn. Prüfen Sie den Link oder beginnen Sie noch einmal auf der Buchungsseite.
problem-forbidden = Das steht Ihnen nicht offen
problem-forbidden-advice = Diese Seite ist vielleicht für andere Personen dieser Organisation gedacht. Wenn sie Ihnen offenstehen sollte, fragen Sie die Verwaltung oder die Inhaber.
problem-elsewhere = Das kam von einer anderen Website
problem-elsewhere-advice = Ihr Browser meldet, dass das Formular nicht auf einer Seite dieser Website stand; deshalb ist nichts geschehen. Öffnen Sie die Seite hier und drücken Sie die Schaltfläche noch einmal. Hilft das nicht, wird diese Website unter einer Adresse aufgerufen, die nicht ihre eigene ist: Sagen Sie es denen, die sie betreiben.
problem-not-found = Seite nicht gefunden
problem-not-found-advice = Wenn Sie den Link eingefügt haben, prüfen Sie, ob er vollständig ist.
problem-method = Das geht hier nicht
problem-method-advice = Die Adresse gibt es, aber nicht für diesen Zweck. Gehen Sie zurück und versuchen Sie es noch einmal.
problem-unchangeable = Diese Buchung lässt sich nicht mehr ändern
problem-unchangeable-advice = Sie ist vorbei, abgesagt oder steht zu kurz bevor. Ihre eigene Seite zeigt den Stand.
problem-gone = Keine Buchungen möglich
problem-gone-advice = Diese Seite nimmt keine Buchungen an.
problem-large = Das ist zu viel
problem-large-advice = Was gesendet wurde, ist größer, als dieses Formular annimmt. Kürzen Sie es und versuchen Sie es noch einmal.
problem-many = Zu viele Versuche
problem-many-advice = { $n ->
    [one] Versuchen Sie es in { $n } Minute noch einmal.
   *[other] Versuchen Sie es in { $n } Minuten noch einmal.
}
problem-fault = Hier ist etwas schiefgegangen
problem-fault-advice = Der Fehler liegt bei uns und wurde festgehalten. Versuchen Sie es gleich noch einmal. Wenn er bleibt, nennen Sie uns diese Nummer: { $n }
problem-unavailable = Gleich wieder da
problem-unavailable-advice = Der Dienst startet gerade oder ist stark ausgelastet. Versuchen Sie es in Kürze noch einmal.
problem-onward = Andere Möglichkeiten ansehen
problem-onward-booking = Buchung ansehen
problem-onward-again = Von vorn beginnen
problem-contact = Oder schreiben Sie an <a>{ $contact }</a>.

## Mails (mails/)

mail-moment = { $day } { $time }
mail-moment-today = Heute { $time }
mail-moment-tomorrow = Morgen { $time }
mail-moment-soon = In { $length }, { $time }
mail-entry = { $title } mit { $name }
mail-from = { $name } über { $organization }
mail-when = { $when } · { $zone }
mail-when-venue = { $when } am Treffpunkt · { $zone }
mail-you = Sie
mail-was = Vorher: { $when }
mail-was-struck = Vorher: <s>{ $when }</s>
mail-clocks-change = In { $city } werden am { $day } die Uhren umgestellt.
mail-clocks-stay = Bei Ihnen bleibt es { $time }.
mail-subject-booked-guest = Gebucht: { $title } mit { $name }, { $when }
mail-subject-booked-host = Neue Buchung: { $name }, { $when }
mail-subject-requested-guest = Anfrage gesendet: { $title }, { $when }
mail-subject-again-guest = Noch nicht gebucht: { $title }, { $when }
mail-subject-requested-host = Bitte antworten: { $name } fragt an für { $when }
mail-subject-requested-host-by = Antwort bis { $by }: { $name } fragt an für { $when }
mail-subject-declined-guest = Nicht gebucht: { $title }, { $when }
mail-subject-declined-host = Abgelehnt: { $name }, { $when }
mail-subject-withdrawn-guest = Anfrage zurückgezogen: { $title }, { $when }
mail-subject-withdrawn-host = Anfrage zurückgezogen: { $name }, { $when }
mail-subject-lapsed-host = Nicht gebucht: { $name }, { $when }
mail-subject-moved = Verschoben: { $title } mit { $name }, jetzt { $when }
mail-subject-cancelled = Abgesagt: { $title } mit { $name }, { $when }
mail-subject-reminder = { $when }: { $title } mit { $name }
mail-heading-booked-guest = Gebucht: { $title } mit { $name }
mail-heading-booked-host = Neue Buchung: { $title } mit { $name }
mail-heading-requested-guest = Anfrage gesendet: { $title } mit { $name }
mail-heading-requested-host = { $name } fragt an: { $title }
mail-heading-declined-guest = Nicht gebucht: { $title } mit { $name }
mail-heading-declined-host = Abgelehnt: { $title } mit { $name }
mail-heading-withdrawn = Anfrage zurückgezogen: { $title } mit { $name }
mail-heading-again-guest = Noch nicht gebucht: { $title } mit { $name }
mail-heading-moved = Verschoben: { $title } mit { $name }
mail-heading-cancelled = Abgesagt: { $title } mit { $name }
mail-heading-reminder = Erinnerung: { $title } mit { $name }
mail-lead-requested-guest = Das ist noch nicht gebucht: { $name } muss erst zustimmen.
mail-lead-requested-host = Gebucht ist erst, wenn Sie annehmen.
mail-lead-declined-guest = { $name } kann zu dieser Zeit nicht. Es wurde nichts gebucht.
mail-lead-declined-host = Diese Anfrage wurde abgelehnt, und { $name } weiß Bescheid.
mail-lead-lapsed-guest = { $name } hat nicht rechtzeitig geantwortet. Es wurde nichts gebucht.
mail-lead-lapsed-host = Diese Anfrage wurde nicht rechtzeitig beantwortet, und { $name } weiß Bescheid. Es wurde nichts gebucht.
mail-held-until = Die Zeit ist bis { $moment } für Sie reserviert.
mail-answer-until = Ohne Antwort bis { $moment } wird die Zeit wieder frei, und { $name } erfährt davon.
mail-open-until = Ohne Antwort bis { $moment } wird nicht gebucht. Bis dahin können auch andere diese Zeit noch bekommen.
mail-answer-open-until = Ohne Antwort bis { $moment } wird nicht gebucht, und { $name } erfährt davon. Bis dahin können auch andere diese Zeit noch bekommen.
mail-moved-by-you = Sie haben den Termin verschoben.
mail-moved-by = { $name } hat den Termin verschoben.
mail-cancelled-by-you = Sie haben abgesagt.
mail-cancelled-by = { $name } hat abgesagt.
mail-withdrawn-by-you = Sie haben Ihre Anfrage zurückgezogen. Es wurde nichts gebucht.
mail-withdrawn-by = { $name } hat die Anfrage zurückgezogen. Es wurde nichts gebucht.
mail-again-by = { $name } hatte angenommen und hat das zurückgenommen.
mail-restored-by = { $name } hat die Absage zurückgenommen: Es ist wieder gebucht.
mail-join = Am Gespräch teilnehmen
mail-manage = Buchung ansehen
mail-request = Anfrage ansehen
mail-times = Alle freien Zeiten ansehen
mail-instead = Stattdessen { $when } buchen
mail-move = Auf eine andere Zeit verschieben
mail-cancel = Buchung absagen
mail-withdraw = Anfrage zurückziehen
mail-answer = Annehmen oder ablehnen
mail-open = Buchung öffnen
mail-book-again = Erneut buchen
mail-where = Wo
mail-guest = Gast
mail-email = E-Mail
mail-phone = Telefon
mail-reason = Grund
mail-reference = Buchungsnummer
mail-changes-open = Sie können bis zum Beginn verschieben oder absagen.
mail-changes-over = Online lässt sich das nicht mehr verschieben oder absagen. Antworten Sie stattdessen auf diese Mail.
mail-note-calendar = Wenn sich etwas ändert, folgt der Eintrag in Ihrem Kalender von selbst.
mail-ask-host = Fragen? Antworten Sie auf diese Mail, um { $name } zu erreichen.
mail-ask-guest = Antworten Sie auf diese Mail, um { $name } zu erreichen.
mail-why-guest = Sie erhalten diese Mail, weil mit dieser Adresse bei { $name } ({ $organization }) gebucht wurde.
mail-why-host = Sie erhalten diese Mail, weil Sie bei { $organization } Buchungen annehmen.

# Where a meeting is
place-google-meet = Google Meet
place-teams = Microsoft Teams
place-zoom = Zoom
place-phone = Anruf
place-in-person = Vor Ort
place-custom = Nach Absprache
place-ask-guest = Ort Ihrer Wahl
place-open = Ort nach Absprache

## Host side: the frame (pages/admin/shell.rs)

admin-nav = Arbeitsbereich
admin-menu = Menü
admin-home = Übersicht
admin-bookings = Buchungen
admin-event-types = Terminarten
admin-availability = Verfügbarkeit
admin-settings = Einstellungen
admin-outbox = Postausgang
admin-waiting = { $n ->
    [one] { $n } Anfrage wartet auf Ihre Antwort
   *[other] { $n } Anfragen warten auf Ihre Antwort
}
admin-your-page = Ihre Buchungsseite
admin-sign-out = Abmelden
admin-title = { $page } – { $organization }
admin-title-error = Fehler: { $n }

admin-done-saved = Gespeichert.
admin-done-joined = Gespeichert. Zeiten, die sich überschnitten oder berührten, sind jetzt ein Zeitraum.
admin-done-created = Angelegt. Ab jetzt kann gebucht werden.
admin-done-added = Angelegt.
admin-done-archived = Archiviert. Neue Buchungen sind nicht möglich; bestehende bleiben.
admin-done-restored = Aus dem Archiv zurückgeholt. Schalten Sie die Terminart unten ein, um Buchungen anzunehmen.
admin-done-restored-on = Aus dem Archiv zurückgeholt. Die Terminart nimmt wieder Buchungen an.
admin-done-removed = Entfernt.
admin-done-gone-before = Das war schon entfernt.
admin-done-confirmed = Bestätigt. Der Gast erhält eine Mail.
admin-done-declined = Abgelehnt. Der Gast erhält eine Mail.
admin-done-cancelled = Abgesagt. Der Gast erhält eine Mail.
admin-done-moved = Verschoben. Der Gast erhält eine Mail.
admin-done-no-show = Als nicht erschienen vermerkt.
admin-done-completed = Als abgeschlossen vermerkt.
admin-done-duplicated = Das ist die Kopie. Sie ist aus, bis Sie sie einschalten: Ändern Sie, was anders sein soll, haken Sie „Gäste können buchen“ an und speichern Sie.
admin-done-switched-on = Eingeschaltet. Ab jetzt kann gebucht werden.
admin-done-switched-off = Ausgeschaltet. Neue Buchungen sind nicht möglich; bestehende bleiben.
admin-done-ordered = Reihenfolge geändert. Gäste sehen dieselbe Reihenfolge auf Ihrer Seite.
admin-done-reminders = Kommende Buchungen haben jetzt diese Erinnerungen.
admin-done-undone = Zurückgenommen.
admin-done-taken-back = Zurückgenommen. Der Gast erhält eine Mail.
admin-done-second-off = Der zweite Schritt ist ausgeschaltet.
admin-done-second-reset = Zurückgesetzt. Die Anmeldung gelingt ab jetzt mit dem Passwort allein.
admin-done-proved = Danke. Machen Sie dort weiter, wo Sie waren.
admin-done-passkey-added = Der Passkey ist hinzugefügt. Ab jetzt können Sie sich damit anmelden.
admin-done-passkey-removed = Der Passkey ist entfernt. Er öffnet nichts mehr.
admin-done-connected = Verbunden. Von jetzt an können Sie sich auch so anmelden.
admin-done-disconnected = Getrennt. Diese Anmeldung öffnet Ihr Konto nicht mehr.
admin-done-revoked = Widerrufen. Programme mit diesem Schlüssel werden ab jetzt abgewiesen.

## Host side: words several pages share

admin-save = Speichern
admin-discard = Verwerfen
admin-remove = Entfernen
admin-edit = Bearbeiten
admin-all = Alle
admin-all-day = Ganztägig
admin-blocked-overnight = Endet am nächsten Tag
admin-copy = Kopieren
admin-copy-link = Link kopieren
admin-copied = Kopiert
admin-copy-by-hand = Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn von Hand.
admin-link-of = Link zu { $n }
admin-open-page = Seite ansehen
admin-view = Ansehen
admin-unsaved = Nicht gespeicherte Änderungen
admin-list-comma = {", "}
admin-dates = { $from } – { $until }
admin-date = Datum
admin-time = Uhrzeit
admin-from = Von
admin-until = Bis
admin-start = Beginn
admin-end = Ende
admin-today = Heute
admin-reason = Grund
admin-reason-note = Der Gast liest ihn in der Mail.
admin-minutes = Minuten
admin-days = Tage
admin-unit = Einheit
admin-unit-minutes = Minuten
admin-unit-hours = Stunden
admin-unit-days = Tage
admin-name = Name
admin-email = E-Mail
admin-phone = Telefon
admin-message = Nachricht
admin-password = Passwort
admin-password-note = Mindestens 8 Zeichen. Ein paar Wörter ohne Zusammenhang sind gut und leicht zu merken.
admin-host = Gastgeber
admin-guest = Gast
admin-event-type = Terminart
admin-zone = Zeitzone
admin-times-in = Zeiten: { $n }.
admin-times-count = { $n ->
    [one] { $n } Zeit
   *[other] { $n } Zeiten
}
admin-pages = Seiten der Liste
admin-page-first = Zurück zum Anfang
admin-page-next = Nächste Seite
admin-page-previous = Vorherige Seite
admin-region = { $n ->
    [Africa] Afrika
    [America] Amerika
    [Antarctica] Antarktis
    [Arctic] Arktis
    [Asia] Asien
    [Atlantic] Atlantik
    [Australia] Australien
    [Europe] Europa
    [Indian] Indischer Ozean
    [Pacific] Pazifik
   *[other] Ohne Ort
}
admin-conflict-hours = Diese Zeiten wurden anderswo geändert, seit Sie diese Seite geöffnet haben.
admin-conflict-stored = Jetzt gespeichert
admin-conflict-yours = Ihre Fassung, nicht gespeichert
admin-conflict-event-type = Diese Terminart wurde anderswo geändert, seit Sie diese Seite geöffnet haben.
admin-conflict-settings = Diese Einstellungen wurden anderswo geändert, seit Sie diese Seite geöffnet haben.
admin-conflict-way-on = Ihre Eingaben stehen noch unten und sind nicht gespeichert. Drücken Sie Speichern, um sie an die Stelle der anderen Änderung zu setzen, oder <a>verwerfen Sie sie und sehen Sie, was jetzt gespeichert ist</a>.

## Host side: what can be wrong with a form

admin-wrong-missing = Füllen Sie „{ $n }“ aus
admin-wrong-number = Geben Sie bei „{ $field }“ eine ganze Zahl von { $least } bis { $most } ein
admin-wrong-zone = Wählen Sie eine Zeitzone aus der Liste
admin-wrong-zone-change = Wählen Sie, was beim Wechsel der Zeitzone bleiben soll
admin-wrong-at = { $field }: { $text }
admin-wrong-date = Geben Sie ein Datum ein
admin-wrong-date-past = Dieses Datum ist vorbei
admin-wrong-time = Geben Sie eine Uhrzeit ein
admin-wrong-unlisted = Wählen Sie eine der Zeiten
admin-wrong-tab = Eine Liste dieses Namens gibt es nicht: Hier sind die kommenden Buchungen
admin-wrong-state = Diesen Stand einer E-Mail gibt es nicht: Hier sind alle
admin-wrong-page = Diese Seite der Liste ist nicht zu finden: Hier ist die erste
admin-wrong-dates-order = Das letzte Datum liegt vor dem ersten
admin-wrong-dates-many = Wählen Sie höchstens { $n } Tage auf einmal
admin-wrong-range = Geben Sie Beginn und Ende an
admin-wrong-range-times = Geben Sie Uhrzeiten wie 09:00 und 17:00 ein
admin-wrong-hours = Geben Sie mindestens einen Zeitraum ein oder wählen Sie „geschlossen“
admin-wrong-times-order = Das Ende liegt nicht nach dem Beginn
admin-wrong-overnight = Das Ende liegt vor dem Beginn: Kreuzen Sie „Endet am nächsten Tag“ an, wenn das gemeint ist
admin-wrong-overnight-long = Am nächsten Tag muss es vor der Uhrzeit des Beginns enden, sonst dauert es länger als einen Tag
admin-wrong-event-type-name = Geben Sie der Terminart einen Namen
admin-wrong-lengths = Haken Sie mindestens eine Dauer an oder geben Sie eine andere ein
admin-wrong-length-first = Wählen Sie eine der angebotenen Dauern
admin-wrong-place = Geben Sie an, wo
admin-wrong-place-phone = Geben Sie die Nummer ein, die Gäste anrufen
admin-wrong-question = Schreiben Sie die Frage
admin-wrong-options = Geben Sie mindestens eine Auswahl an
admin-wrong-time-taken = Zu dieser Zeit haben Sie etwas anderes
admin-wrong-time-past = Diese Zeit ist vorbei
admin-wrong-time-same = Das ist die Zeit, die schon gilt
admin-wrong-time-soon = Diese Zeit ist zu kurzfristig
admin-wrong-time-far = Diese Zeit liegt noch zu weit in der Zukunft
admin-wrong-time-outside = Diese Zeit liegt außerhalb der Buchungszeiten
admin-wrong-time-blocked = Zu dieser Zeit werden keine Buchungen angenommen
admin-wrong-time-full = Zu dieser Zeit sind alle Plätze vergeben
admin-wrong-time-held = Jemand anders bucht diese Zeit gerade
admin-wrong-time-limit = An diesem Tag, in dieser Woche, in diesem Monat oder Jahr werden keine weiteren Buchungen angenommen
admin-wrong-time-skipped = Diese Uhrzeit fällt an diesem Tag durch die Zeitumstellung aus

## Host side: sign in (pages/admin/sign_in.rs)

admin-sign-in = Anmelden
admin-sign-in-with = Mit { $n } anmelden
admin-sign-in-refused = E-Mail und Passwort passen nicht zusammen
admin-sign-in-over = Das hat zu lange gedauert, oder es waren zu viele Versuche. Bitte melden Sie sich noch einmal an
admin-sign-in-paused = { $n ->
    [one] Zu viele Versuche. Versuchen Sie es in { $n } Minute noch einmal
   *[other] Zu viele Versuche. Versuchen Sie es in { $n } Minuten noch einmal
}

## Accounts (pages/account/)

account-choose = Welche Organisation?
account-choose-about = Diese Adresse hat bei jeder von ihnen ein Konto.
account-reset = Neues Passwort
account-reset-link = Passwort vergessen?
account-reset-ask = Geben Sie Ihre Adresse ein. Wenn sie zu einem Konto gehört, senden wir einen Link dorthin.
account-reset-send = Link senden
account-reset-set = Alle anderen Anmeldungen dieses Kontos enden.
account-reset-do = Passwort setzen
account-reset-again = Neuen Link senden
account-new-password = Neues Passwort
account-current-password = Jetziges Passwort
account-current-note = Darf direkt nach dem Anmelden leer bleiben.
account-change-password = Passwort ändern
account-change-about = Danach sind Sie überall sonst abgemeldet.
account-join = { $organization } beitreten
account-join-by = { $name } lädt Sie ein.
account-join-do = Konto anlegen
account-sign-up = Registrieren
account-sign-up-about = Wir senden Ihnen einen Link. Ihr Konto entsteht, wenn Sie ihn benutzen.
account-sign-up-do = Link senden
account-note-reset-sent = Sehen Sie in Ihre E-Mails
account-about-reset-sent = Wenn es mit dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt eine Stunde.
account-note-reset-over = Dieser Link gilt nicht mehr
account-about-reset-over = Er wurde schon benutzt oder ist älter als eine Stunde.
account-note-join-over = Diese Einladung gilt nicht mehr
account-about-join-over = Sie wurde schon benutzt, zurückgenommen oder ist älter als sieben Tage. Bitten Sie darum, sie noch einmal zu senden.
account-note-sign-up-sent = Sehen Sie in Ihre E-Mails
account-about-sign-up-sent = Ein Link ist unterwegs. Er gilt sieben Tage.
account-note-sign-up-closed = Konten gibt es auf Einladung
account-about-sign-up-closed = Bitten Sie die Verwaltung Ihrer Organisation um eine Einladung.
account-note-provider-denied = Sie sind nicht angemeldet
account-about-provider-denied = Die Anmeldung wurde auf der anderen Seite abgebrochen. Es hat sich nichts geändert.
account-note-provider-over = Diese Anmeldung gilt nicht mehr
account-about-provider-over = Sie hat zu lange gedauert, wurde schon benutzt oder in einem anderen Browser begonnen. Bitte beginnen Sie von vorn.
account-note-provider-unknown = Zu dieser Anmeldung gibt es hier kein Konto
account-about-provider-unknown = Bitten Sie die Verwaltung Ihrer Organisation um eine Einladung. Wenn Sie ein Konto haben, melden Sie sich mit Ihrem Passwort an und verbinden Sie diese Anmeldung unter Einstellungen, Sicherheit.
account-note-provider-taken = Diese Anmeldung lässt sich nicht verbinden
account-about-provider-taken = Sie öffnet hier schon ein anderes Konto, oder Ihres ist mit einer anderen Anmeldung desselben Anbieters verbunden.
account-note-provider-away = Die andere Seite antwortet nicht
account-about-provider-away = Bitte versuchen Sie es in einigen Minuten noch einmal, oder melden Sie sich mit Ihrem Passwort an.
account-note-provider-untrusted = Diese Anmeldung hat nicht geklappt
account-about-provider-untrusted = Die Antwort der anderen Seite ließ sich nicht prüfen. Bitte beginnen Sie von vorn, oder melden Sie sich mit Ihrem Passwort an.
account-onward = Weiter zu { $n }
account-onward-go = Weiter, falls nichts geschieht
admin-members = Mitglieder
admin-members-all = Alle
admin-member-you = (Sie)
admin-member-off = Ausgeschaltet
admin-member-off-note = Wer ausgeschaltet ist, kann sich nicht anmelden und nimmt keine neuen Buchungen an; bestehende Buchungen bleiben.
admin-member-role = Rolle von { $n }
admin-member-deactivate = Ausschalten
admin-member-activate = Einschalten
admin-invitations = Einladungen
admin-invitations-none = Zurzeit ist niemand eingeladen.
admin-invitation-over = Abgelaufen
admin-invitation-asked = registriert sich
admin-invitation-sent = gesendet { $n }
admin-invitation-resend = Noch einmal senden
admin-invitation-revoke = Zurücknehmen
admin-invite = Jemanden einladen
admin-invite-role = Rolle
admin-invite-role-note = Gastgeber sehen und ändern das Eigene, die Verwaltung alles.
admin-invite-do = Einladung senden
admin-sign-up-open = Alle dürfen sich als Gastgeber registrieren
admin-sign-up-domains = Nur mit einer Adresse von
admin-sign-up-domains-note = Domains wie example.org, mit Kommas dazwischen. Leer für alle.
admin-sessions-where = Wo Sie angemeldet sind
admin-sessions-end = Überall sonst abmelden
admin-session-this = Dieser Browser
admin-session-unknown = Unbekannter Browser
admin-session-when = Zuletzt benutzt { $seen }, seit { $begun }
admin-done-invited = Eingeladen. Der Link ist unterwegs und gilt sieben Tage.
admin-done-uninvited = Zurückgenommen. Der Link gilt nicht mehr.
admin-done-signed-out = Abgemeldet.
admin-done-new-password = Passwort geändert. Überall sonst sind Sie abgemeldet.
account-mail-invited-subject = { $name } lädt Sie zu { $organization } ein
account-mail-invited-lead = Nehmen Sie Buchungen bei { $organization } an: Wählen Sie ein Passwort, und Sie erhalten eine eigene Seite, auf der man Termine mit Ihnen bucht.
account-mail-invited-action = Einladung annehmen
account-mail-invited-note = Der Link gilt einmal und sieben Tage lang. Wenn Sie nichts dergleichen erwartet haben, tun Sie nichts.
account-mail-sign-up-subject = Registrierung bei { $organization } abschließen
account-mail-sign-up-lead = Mit dieser Adresse hat sich jemand registriert. Es wird nichts angelegt, bevor Sie fortfahren.
account-mail-sign-up-action = Fortfahren
account-mail-sign-up-note = Der Link gilt einmal und sieben Tage lang. Wenn Sie das nicht waren, tun Sie nichts.
account-mail-known-subject = Sie haben ein Konto bei { $organization }
account-mail-known-lead = Mit dieser Adresse hat sich jemand registriert, aber Sie sind schon Mitglied. Melden Sie sich an wie immer.
account-mail-known-action = Anmelden
account-mail-known-reset = Neues Passwort setzen
account-mail-known-note = Wenn Sie das nicht waren, tun Sie nichts.
account-mail-reset-subject = Neues Passwort für { $organization }
account-mail-reset-lead = Jemand hat um ein neues Passwort für Ihr Konto gebeten.
account-mail-reset-action = Neues Passwort setzen
account-mail-reset-note = Der Link gilt einmal und eine Stunde lang. Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
account-mail-password-subject = Ihr Passwort bei { $organization } wurde geändert
account-mail-password-lead = Überall sonst sind Sie jetzt abgemeldet.
account-mail-password-action = Das war ich nicht: neues Passwort setzen
account-mail-password-note = Wenn Sie das waren, ist nichts zu tun.
account-mail-email-subject = Ihre Adresse bei { $organization } wurde geändert
account-mail-email-lead = Ab jetzt melden Sie sich mit { $email } an und erhalten dort Ihre E-Mails.
account-mail-email-action = Neues Passwort setzen
account-mail-email-note = Wenn Sie davon nichts wissen, sagen Sie es der Verwaltung Ihrer Organisation.
account-mail-second-on-subject = Ihr Konto bei { $organization } fragt jetzt nach einem zweiten Schritt
account-mail-second-on-lead = Ab jetzt wird nach dem Passwort ein Code Ihrer App verlangt. Überall sonst sind Sie abgemeldet.
account-mail-second-off-subject = Ihr Konto bei { $organization } fragt nicht mehr nach einem zweiten Schritt
account-mail-second-off-lead = Ab jetzt genügt Ihr Passwort zur Anmeldung. Überall sonst sind Sie abgemeldet.
account-mail-passkey-added-subject = Ihrem Konto bei { $organization } wurde ein Passkey hinzugefügt
account-mail-passkey-added-lead = Mit „{ $name }“ melden Sie sich ab jetzt ohne Passwort an.
account-mail-passkey-removed-subject = Aus Ihrem Konto bei { $organization } wurde ein Passkey entfernt
account-mail-passkey-removed-lead = „{ $name }“ öffnet nichts mehr.
account-mail-connected-subject = { $name } öffnet jetzt Ihr Konto bei { $organization }
account-mail-connected-lead = Ab jetzt können Sie sich mit { $name } anmelden.
account-mail-disconnected-subject = { $name } öffnet Ihr Konto bei { $organization } nicht mehr
account-mail-disconnected-lead = Mit { $name } können Sie sich nicht mehr anmelden.
account-mail-way-in-action = Ansehen, wie Sie sich anmelden
account-mail-way-in-note = Wenn Sie das nicht waren, setzen Sie sofort ein neues Passwort und sagen Sie es der Verwaltung Ihrer Organisation.
account-mail-why = Sie erhalten diese E-Mail, weil diese Adresse für ein Konto bei { $organization } angegeben wurde.

## Host side: first run (pages/admin/setup.rs)

admin-setup-steps = Schritte
admin-setup-done = erledigt
admin-setup-you = Sie
admin-setup-you-title = Willkommen
admin-setup-you-about = Drei Minuten bis zu einem Link, über den man Sie buchen kann.
admin-setup-hours = Zeiten
admin-setup-hours-title = Wann kann man Sie buchen?
admin-setup-hours-about = Wir haben eine Arbeitswoche vorbereitet. Sie können sie jetzt oder jederzeit ändern.
admin-setup-hours-note = Wenn Sie sie ändern, führt ein Link hierher zurück.
admin-setup-hours-right = Sieht gut aus
admin-setup-hours-change = Ändern
admin-setup-meeting = Termin
admin-setup-meeting-title = Was kann man buchen?
admin-setup-meeting-about = Beginnen Sie mit einer Terminart. Weitere können Sie später anlegen.
admin-setup-link = Link
admin-setup-link-title = Ihr Link ist bereit
admin-setup-link-about = Schicken Sie ihn, wem Sie möchten. Gewählt wird eine Zeit, die beiden passt.
admin-setup-organization = Organisation
admin-setup-organization-note = Ihre Praxis, Ihr Studio, Ihre Firma oder Ihr eigener Name.
admin-setup-zone-note = Ihre Zeiten werden in dieser Zone geführt.
admin-setup-zone-found = Von Ihrem Browser übernommen. Ändern Sie sie, wenn sie nicht stimmt.
admin-setup-addresses = Internetadressen selbst wählen
admin-setup-address-unnamed = Dieser Name hat keine lateinischen Buchstaben für eine Adresse. Wählen Sie selbst eine oder behalten Sie { $n }.
admin-setup-slug = Adresse der Organisation
admin-setup-go = Buchungsseite anlegen
admin-setup-length = Wie lange
admin-setup-next = Weiter
admin-setup-skip = Vorerst überspringen
admin-setup-test = Ansehen, was Gäste sehen
admin-setup-test-note = Für Sie ist es eine Vorschau. Für eine Probebuchung öffnen Sie den Link auf dem Telefon oder in einem privaten Fenster.
admin-setup-mail = Per Mail senden
admin-setup-mail-body = Wählen Sie eine passende Zeit für { $name }: { $url }
admin-setup-on = Ihre Buchungsseite ist fast fertig. <a>Einrichtung fortsetzen</a>
admin-setup-home = Zum Arbeitsbereich

## Host side: home (pages/admin/home.rs)

admin-hello = Guten Tag, { $n }
admin-home-mail = <strong>Mail ist noch nicht eingerichtet.</strong> Nachrichten an Sie und Ihre Gäste bleiben im <a>Postausgang</a> und werden nicht gesendet.
admin-home-next = Als Nächstes
admin-home-today-none = Heute nichts.
admin-home-today-all = Alles von heute
admin-home-next-none = Nach heute noch nichts.
admin-home-first = Nächster Termin
admin-home-all = Alle Buchungen
admin-home-types = Alle Terminarten
admin-home-types-more = { $n ->
    [one] Und { $n } weitere
   *[other] Und { $n } weitere
}
admin-home-links = Ihre Links
admin-home-quick = Jetzt tun
admin-home-block = Zeit sperren
admin-home-in = in { $n }
admin-home-now = jetzt
admin-week = Diese Woche
admin-week-before = letzte Woche { $n }
admin-week-booked = Gebucht
admin-week-booked-about = Buchungen, die in dieser Woche beginnen und nicht abgesagt sind.
admin-week-hours = Zeit
admin-week-hours-about = Wie lange diese Buchungen zusammen dauern, ohne Puffer.
admin-week-cancelled = Abgesagt oder abgelehnt
admin-week-cancelled-about = Buchungen, die in dieser Woche begonnen hätten und abgesagt oder abgelehnt wurden.
admin-week-no-shows = Nicht erschienen
admin-week-no-shows-about = Buchungen dieser Woche, zu denen der Gast nicht erschienen ist.
admin-week-about = Was diese Zahlen bedeuten
admin-week-zone = Tage und Wochen gelten in { $n }.
admin-health = Funktioniert alles?
admin-health-mail = Mail
admin-health-mail-on = Eingerichtet
admin-health-mail-off = Nicht eingerichtet; Nachrichten werden aufbewahrt
admin-health-mails-waiting = { $n ->
    [one] { $n } Nachricht wartet auf den Versand
   *[other] { $n } Nachrichten warten auf den Versand
}
admin-health-mails-failed = { $n ->
    [one] { $n } Nachricht konnte nicht gesendet werden
   *[other] { $n } Nachrichten konnten nicht gesendet werden
}
admin-health-jobs = Arbeit im Hintergrund
admin-health-jobs-fine = Alles erledigt
admin-health-jobs-waiting = { $n ->
    [one] { $n } Aufgabe wartet.
   *[other] { $n } Aufgaben warten.
}
admin-health-jobs-dead = { $n ->
    [one] { $n } Aufgabe wurde aufgegeben.
   *[other] { $n } Aufgaben wurden aufgegeben.
}

## Host side: availability (pages/admin/availability.rs, overrides.rs, blocked.rs, schedules.rs)

admin-hours-weekly = Wochenzeiten
admin-hours-zone = Zeitzone dieser Zeiten
admin-hours-zone-note = Gäste sehen sie in ihrer eigenen Zone.
admin-hours-total = { $n } pro Woche
admin-hours-weekdays = Mo–Fr, 9–17
admin-hours-clear = Alles leeren
admin-hours-closed = Geschlossen
admin-hours-add = Zeiten hinzufügen
admin-hours-from = { $n } von
admin-hours-until = { $n } bis
admin-hours-remove = Diese Zeiten entfernen: { $n }
admin-hours-next-day = nächster Tag
admin-hours-into-next-day = { $n } (nächster Tag)
admin-hours-copy = Kopieren nach …
admin-hours-copy-to = { $n } kopieren nach
admin-hours-copy-do = Kopieren
admin-hours-copy-weekdays = Auf Werktage kopieren
admin-hours-copy-all = Auf alle Tage kopieren
admin-hours-view = Ansicht
admin-hours-grid = Raster
admin-hours-list = Liste
admin-hours-undo = Rückgängig
admin-hours-undone = Rückgängig gemacht
admin-hours-redo = Wiederholen
admin-hours-redone = Wiederholt
admin-hours-dropped = Änderungen verworfen
admin-hours-weekdays-done = Montag bis Freitag 9:00 bis 17:00 offen
admin-hours-clear-done = Alle Zeiten geleert
admin-hours-midnight = Zeiten dürfen über Mitternacht gehen: Ein Ende, das nicht nach dem Beginn liegt, gehört zum nächsten Tag. 00:00 ist Mitternacht.

## Host side: when the zone of the hours changes (pages/admin/availability.rs)

admin-zone-change = Diese Zeiten wurden in der Zeit von { $old } eingegeben. Was bleibt, wenn die Zone zu { $new } wird?
admin-zone-clock = Die Uhrzeiten: 9:00 in { $old } wird 9:00 in { $new }
admin-zone-instants = Die Zeitpunkte: Wochenzeiten rücken um den heutigen Unterschied zwischen { $old } und { $new }, Tage mit eigenen Zeiten um den an ihrem Tag

## Host side: the weekly grid (pages/admin/grid.rs)

admin-grid-name = Wochenzeiten. Offene Zeiten sind ausgewählt
admin-grid-keys = Ziehen öffnet Zeiten, über das Ende eines Tages hinaus gehen sie am nächsten weiter. Ein Klick auf Zeiten ändert sie. Tasten: Pfeile bewegen, Leertaste öffnet oder schließt, Umschalt mit Pfeilen erweitert, Alt mit Pfeilen verschiebt ein Ende, E stellt genaue Zeiten ein.
admin-grid-zoom = Schritt
admin-grid-cell-open = { $day } { $time }, offen, { $range }
admin-grid-cell-closed = { $day } { $time }, geschlossen
admin-grid-continues = geht weiter
admin-grid-opened = { $day } { $from } bis { $until } offen. Woche insgesamt { $total }
admin-grid-merged = Verbunden: { $day } { $from } bis { $until } offen. Woche insgesamt { $total }
admin-grid-closed = { $day } { $from } bis { $until } geschlossen. Woche insgesamt { $total }
admin-grid-days = { $from } bis { $until }
admin-grid-day-opened = { $day } ganztägig offen. Woche insgesamt { $total }
admin-grid-day-closed = { $day } geschlossen. Woche insgesamt { $total }
admin-grid-week-opened = Alle Tage ganztägig offen. Woche insgesamt { $total }
admin-grid-week-closed = Alle Tage geschlossen. Woche insgesamt { $total }
admin-grid-copied = { $day } kopiert
admin-grid-pasted = { $day } hat die kopierten Zeiten. Woche insgesamt { $total }
admin-grid-menu = { $day }, mehr
admin-grid-open-day = Ganztägig öffnen
admin-grid-clear-day = Diesen Tag leeren
admin-grid-exact = Zeiten am { $day }
admin-grid-from = Von
admin-grid-until = Bis
admin-grid-apply = Übernehmen
admin-grid-remove = Diese Zeiten entfernen
admin-grid-close = Schließen

## Host side: what guests will see (pages/admin/guests_see.rs)

admin-preview = Das sehen Gäste
admin-preview-event = Terminart
admin-preview-in = Zeitzone des Gastes
admin-preview-own = Wie Ihre Zeiten
admin-preview-do = Vorschau
admin-preview-zone = Die nächsten sieben Tage, { $n }
admin-preview-none = Keine Zeiten
admin-preview-more = + { $n } weitere
admin-preview-unreadable = Vervollständigen Sie die Zeiten, um zu sehen, was Gäste sehen.
admin-preview-no-event = Keine buchbare Terminart verwendet diese Zeiten.

## Host side: date overrides and blocked dates (pages/admin/overrides.rs, blocked.rs)

admin-schedule = Zeitplan
admin-scope-show = Anzeigen
admin-acting-for = Sie kümmern sich um die Verfügbarkeit von { $n }.
admin-acting-back = Zurück zur eigenen
admin-schedules = Zeitpläne
admin-schedules-about = Mehrere Sätze von Zeiten mit eigenem Namen, etwa für Abende. Jede Terminart verwendet einen davon; wo keiner gewählt ist, den Standard.
admin-schedules-set = Ihre Zeitpläne
admin-schedules-default = Standard
admin-schedules-unused = Keine Terminart verwendet ihn.
admin-schedules-used = Verwendet von { $n }
admin-schedules-make-default = Zum Standard machen
admin-schedules-delete = Löschen
admin-schedules-rename = Umbenennen
admin-schedules-name = Name
admin-schedules-name-note = Nur Sie sehen ihn.
admin-schedules-add = Zeitplan hinzufügen
admin-schedules-from = Beginnen mit
admin-schedules-copy-of = Einer Kopie von { $n }
admin-schedules-add-do = Zeitplan hinzufügen
admin-overrides = Abweichende Tage
admin-overrides-about = Andere Zeiten an einzelnen Tagen statt der Wochenzeiten: ein später Abend, ein zusätzlicher Samstag. Für freie Tage in allen Zeitplänen <a>sperren Sie Tage</a>.
admin-overrides-set = Tage mit eigenen Zeiten
admin-overrides-none = Keine. Jeder Tag folgt Ihren Wochenzeiten.
admin-overrides-add = Tag hinzufügen
admin-overrides-kind = An diesem Tag
admin-overrides-hours = Zu diesen Zeiten offen
admin-overrides-closed = Ganztägig geschlossen
admin-overrides-save = Tag speichern
admin-blocked = Gesperrte Tage
admin-blocked-about = Freie Zeit in allen Zeitplänen. An diesen Tagen wird nichts angeboten; bestehende Buchungen bleiben, bis Sie sie verschieben oder absagen.
admin-blocked-set = Gesperrt
admin-blocked-none = Nichts ist gesperrt.
admin-blocked-bookings = { $n ->
    [one] { $n } Buchung besteht noch
   *[other] { $n } Buchungen bestehen noch
}
admin-blocked-add = Tage sperren
admin-blocked-until-note = Für einen einzelnen Tag lassen Sie „Bis“ leer.
admin-blocked-reason-note = Nur Sie sehen ihn, außer Sie setzen das Häkchen darunter.
admin-blocked-save = Sperren

## Host side: event types (pages/admin/event_types.rs, event_type.rs)

admin-event-types-none = Noch keine Terminarten. Legen Sie eine an, um einen Buchungslink zu erhalten.
admin-event-type-new = Neue Terminart
admin-archived-count = Archiviert ({ $n })
admin-state-unlisted = Nicht gelistet
admin-show = Anzeigen
admin-more = Mehr
admin-for-host = Eine Terminart von { $n }
admin-page-of-host = Buchungsseite
admin-switch-on = Einschalten
admin-switch-off = Ausschalten
admin-duplicate = Duplizieren
admin-copy-of = Kopie von { $n }
admin-moved-up = Nach oben verschoben
admin-moved-down = Nach unten verschoben
admin-state-active = Aktiv
admin-state-off = Aus
admin-state-archived = Archiviert
admin-bookings-count = { $n ->
    [0] Noch keine Buchungen
    [one] { $n } Buchung
   *[other] { $n } Buchungen
}
admin-on-this-page = Auf dieser Seite
admin-part-basics = Grundlagen
admin-part-places = Orte
admin-part-times = Zeiten
admin-part-limits = Grenzen
admin-part-questions = Fragen
admin-part-reminders = Erinnerungen
admin-part-confirmation = Bestätigung
admin-part-access = Wer buchen darf
admin-part-policy = Absagen und Verschieben
admin-sketch = Das sehen Gäste
admin-sketch-again = Vorschau
admin-sketch-refresh = Aktualisieren
admin-sketch-close = Vorschau schließen
admin-sketch-note = So, wie das Formular jetzt ausgefüllt ist, gespeichert oder nicht.
admin-sketch-unnamed = Noch kein Name
admin-sketch-details = Ihre Angaben
admin-sketch-book = Buchen
admin-sketch-request = Anfrage senden
admin-event-type-name = Name
admin-event-type-name-note = Was Gäste sehen, etwa „Erstgespräch“.
admin-event-type-slug = Internetadresse
admin-slug-note = Kleinbuchstaben, Ziffern und Bindestriche. Bleibt sie leer, wird sie aus dem Namen gebildet.
admin-event-type-slug-note = Kleinbuchstaben, Ziffern und Bindestriche. Bleibt sie leer, wird sie aus dem Namen gebildet. Nach einer Änderung funktionieren Links mit der alten Adresse weiter.
admin-slug-take = Diese Adresse trotzdem hier verwenden
admin-slug-take-note = Alte Links damit führen dann zu dieser Terminart.
admin-description = Beschreibung
admin-description-note = Worum es geht und wie man sich vorbereitet; Gäste lesen sie, bevor sie eine Zeit wählen. Gestalten lässt sie sich mit Markdown: **fett**, *betont*, [ein Link](https://example.com) und Zeilen, die mit „- “ beginnen, als Liste.
admin-lengths = Dauern
admin-lengths-note = Bei mehreren wählt der Gast.
admin-length-other = Andere Dauer
admin-length-first = Vorausgewählt
admin-length-shortest = Die kürzeste
admin-color = Farbe
admin-color-own = Andere Farbe
admin-color-note = Eine andere Farbe wird als die nächste der zwölf gezeigt, damit Namen hell wie dunkel lesbar bleiben.
admin-color-indigo = Indigo
admin-color-blue = Blau
admin-color-sky = Himmelblau
admin-color-teal = Petrol
admin-color-green = Grün
admin-color-lime = Limette
admin-color-yellow = Gelb
admin-color-orange = Orange
admin-color-red = Rot
admin-color-pink = Rosa
admin-color-purple = Violett
admin-color-gray = Grau
admin-places-note = Bei mehreren wählt der Gast.
admin-places-none = Noch kein Ort. Gäste erfahren, dass Sie sich melden.
admin-places-add = Ort hinzufügen
admin-place-kind = Art
admin-place-value = Adresse, Nummer oder Link
admin-place-video = Zu diesem Dienst gibt es noch keine Verbindung, deshalb entsteht kein Link von selbst. Tragen Sie den Link Ihres Besprechungsraums ein, oder senden Sie Gästen selbst einen.
admin-place-phone = Gäste werden nach ihrer Telefonnummer gefragt.
admin-place-ask = Gäste werden gefragt, wo Sie sich treffen.
admin-place-name = Name für Gäste
admin-place-remove = Ort entfernen
admin-nth-place = Ort { $n }
admin-location-google_meet = Google Meet
admin-location-teams = Microsoft Teams
admin-location-zoom = Zoom
admin-location-phone = Telefon, ich rufe den Gast an
admin-location-phone_in = Telefon, der Gast ruft mich an
admin-location-in_person = Vor Ort
admin-location-ask_guest = Den Gast fragen
admin-location-custom = Etwas anderes
admin-limits-note = Wo ein Feld leer ist, gelten Ihre <a>Buchungsvorgaben</a>.
admin-default-is = Vorgabe: { $n }
admin-default-no-limit = Vorgabe: unbegrenzt
admin-schedule-of = Zeitplan
admin-schedule-of-note = In welchem Ihrer Zeitpläne er angeboten wird.
admin-schedule-of-default = Der Standard ({ $n })
admin-limits-about = Zeiten, die über eine Grenze hinausgingen, werden nicht angeboten. Wo ein Feld leer ist, gibt es diese Grenze nicht.
admin-weekly-limit = Höchstens Buchungen pro Woche
admin-weekly-limit-note = Von Montag bis Sonntag.
admin-monthly-limit = Höchstens Buchungen pro Monat
admin-yearly-limit = Höchstens Buchungen pro Jahr
admin-guest-limit = Höchstens Buchungen eines Gastes
admin-guest-limit-note = Bevorstehende unter einer E-Mail-Adresse.
admin-buffer-before = Puffer davor
admin-buffer-after = Puffer danach
admin-notice = Mindestvorlauf
admin-daily-limit = Höchstens Buchungen pro Tag
admin-window = Wie weit im Voraus
admin-window-default = Vorgabe: { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
admin-window-days = Eine Anzahl von Tagen
admin-window-ahead = Tage im Voraus
admin-window-range = Zwischen zwei Daten
admin-interval = Anfangszeiten alle
admin-interval-note = Wie weit die angebotenen Zeiten auseinanderliegen.
admin-interval-length = Wie die Dauer
admin-seats = Plätze
admin-seats-note = Wie viele Gäste dieselbe Zeit buchen können.
admin-seats-taken = { $taken } von { $all } Plätzen
admin-requires-confirmation = Ich bestätige jede Buchung
admin-requires-confirmation-note = Gäste senden eine Anfrage, und Sie nehmen sie an oder lehnen sie ab.
admin-pending-blocks = Eine wartende Anfrage hält ihre Zeit frei
admin-pending-blocks-note = Sonst können andere dieselbe Zeit anfragen, bis Sie eine Anfrage annehmen.
admin-redirect = Seite nach der Buchung
admin-redirect-note = Dorthin kommen Gäste nach der Buchung statt auf die Seite ihrer Buchung. Beginnt mit https://.
admin-reminders-note = Eine E-Mail vor dem Beginn, an den Gast, an Sie oder an beide.
admin-reminders-kept = { $n ->
    [one] Eine kommende Buchung behält die Erinnerungen, mit denen sie gemacht wurde.
   *[other] { $n } kommende Buchungen behalten die Erinnerungen, mit denen sie gemacht wurden.
}
admin-reminders-apply = { $n ->
    [one] Auf 1 kommende Buchung anwenden
   *[other] Auf { $n } kommende Buchungen anwenden
}
admin-reminders-on = Erinnerungen senden
admin-reminders-none = Keine Erinnerungen.
admin-reminders-add = Erinnerung hinzufügen
admin-reminder-timing = Wann
admin-reminder-48h = 2 Tage vorher
admin-reminder-24h = 1 Tag vorher
admin-reminder-2h = 2 Stunden vorher
admin-reminder-1h = 1 Stunde vorher
admin-reminder-30m = 30 Minuten vorher
admin-reminder-15m = 15 Minuten vorher
admin-reminder-to = An
admin-reminder-to-guest = Den Gast
admin-reminder-to-host = Mich
admin-reminder-to-both = Beide
admin-reminder-remove = Erinnerung entfernen
admin-event-policy-about = Gäste lesen es vor der Buchung, auf der Seite ihrer Buchung und in E-Mails.
admin-cancel-cutoff = Gäste können absagen bis
admin-reschedule-cutoff = Gäste können verschieben bis
admin-event-cutoff-note = So lange vor dem Beginn; leer: bis zum Beginn. Sie selbst können beides immer.
admin-event-policy = In Ihren Worten
admin-event-policy-note = Zum Beispiel, was ein versäumter Termin bedeutet. Reiner Text, bis zu 1.000 Zeichen.
admin-questions-note = Nach Name und E-Mail wird immer gefragt.
admin-questions-none = Keine weiteren Fragen.
admin-questions-add = Frage hinzufügen
admin-question-label = Frage
admin-question-kind = Antwort
admin-question-options = Auswahl, eine je Zeile
admin-question-required = Pflichtfrage
admin-question-remove = Frage entfernen
admin-nth-question = Frage { $n }
admin-nth-reminder = Erinnerung { $n }
admin-question-text = Eine Zeile Text
admin-question-textarea = Mehrere Zeilen
admin-question-number = Eine Zahl
admin-question-select = Eine von mehreren
admin-question-multi_select = Beliebig viele von mehreren
admin-question-checkbox = Ein Feld zum Anhaken
admin-question-phone = Eine Telefonnummer
admin-question-email = Eine E-Mail-Adresse
admin-question-url = Eine Internetadresse
admin-question-date = Ein Datum
admin-move-up = Nach oben
admin-move-down = Nach unten
admin-active = Gäste können buchen
admin-active-note = Ist sie aus, steht auf der Seite, dass keine Buchungen angenommen werden.
admin-access = Offen für
admin-access-public = Alle; steht auf Ihrer Seite
admin-access-secret = Wer den geheimen Link hat; steht nirgends
admin-access-single_use = Wer einen Link für eine Buchung hat; steht nirgends
admin-links = Links
admin-link-secret = Geheimer Link
admin-link-renew = Link erneuern
admin-link-renew-note = Der bisher verteilte Link gilt dann nicht mehr.
admin-link-made = Der neue Link. Kopieren Sie ihn jetzt: Er wird nicht noch einmal gezeigt.
admin-link-note = Für wen
admin-link-until = Gültig bis
admin-link-make = Link für eine Buchung erstellen
admin-link-unnamed = Für alle
admin-link-open = Offen
admin-link-used = Benutzt
admin-link-over = Nicht mehr gültig
admin-link-revoke = Widerrufen
admin-archive = Archivieren
admin-archive-note = Nimmt sie von Ihren Seiten und aus der Liste. Bestehende Buchungen bleiben. Sie können sie zurückholen.
admin-save-first = Speichern Sie zuerst: Was Sie oben geändert haben, geht sonst verloren.
admin-archive-do = Terminart archivieren
admin-archived-note = Diese Terminart ist archiviert und nimmt keine Buchungen an.
admin-delete = Löschen …
admin-delete-note = Wurde sie nie gebucht, können Sie sie <a>endgültig löschen</a>.
admin-delete-title = „{ $n }“ löschen?
admin-delete-about = Niemand hat diese Terminart je gebucht. Sie verschwindet endgültig, mit ihren Links und Fragen; ihre Adresse wird wieder frei.
admin-delete-do = Endgültig löschen
admin-delete-keep = Behalten
admin-delete-booked = Diese Terminart wurde schon gebucht, und die Buchungen brauchen sie noch: Gäste sehen sie auf ihren Seiten und in ihren E-Mails. Deshalb lässt sie sich nicht löschen.
admin-delete-archive = Archivieren Sie sie stattdessen: Dann nimmt sie keine Buchungen mehr an und verschwindet von Ihren Seiten.
admin-delete-archived = Sie ist bereits im Archiv, wo Gäste sie nicht sehen.
admin-delete-back = Zurück zur Terminart
admin-restore = Zurückholen

## Host side: bookings (pages/admin/bookings.rs, booking.rs, booking_end.rs, reschedule.rs)

admin-bookings-title = Buchungen, { $tab }
admin-tab-upcoming = Bevorstehend
admin-tab-pending = Offen
admin-tab-past = Vergangen
admin-tab-cancelled = Abgesagt oder abgelehnt
admin-tab-all = Alle
admin-search = Suche
admin-search-do = Suchen
admin-search-note = (Name, E-Mail, Telefon, Antwort, Notiz oder Buchungsnummer)
admin-filter = Anzeigen
admin-filter-clear = Filter zurücksetzen
admin-filters = Filter
admin-jump = Gehe zu
admin-jump-go = Los
admin-times-whose = Wessen Zeit
admin-times-mine = Meine Zeit
admin-times-theirs = Zeit des Gastes
admin-times-guests = Zeiten in der Zeitzone des jeweiligen Gastes, unter den Tagen von { $n }.
admin-export = CSV exportieren
admin-row-more = Mehr zu { $n }
admin-open = Öffnen
admin-bookings-none-upcoming = Noch keine Buchungen. Kopieren Sie Ihren Link, um ihn zu teilen.
admin-bookings-none-pending = Nichts wartet auf Ihre Antwort.
admin-bookings-none-past = Keine vergangenen Buchungen.
admin-bookings-none-cancelled = Keine abgesagten oder abgelehnten Buchungen.
admin-bookings-none-all = Noch keine Buchungen. Kopieren Sie Ihren Link, um ihn zu teilen.
admin-bookings-none-here = Ab hier keine Buchungen.
admin-bookings-none-found = Keine passenden Buchungen. Versuchen Sie weniger Wörter oder andere Tage.
admin-status-awaiting_payment = Zahlung steht aus
admin-status-pending = Offen
admin-status-confirmed = Bestätigt
admin-status-cancelled = Abgesagt
admin-status-declined = Abgelehnt
admin-status-withdrawn = Zurückgezogen
admin-status-lapsed = Nicht rechtzeitig beantwortet
admin-status-completed = Abgeschlossen
admin-status-no_show = Nicht erschienen
admin-status-live = Alle außer abgesagten und abgelehnten
admin-booking-heading = { $event } mit { $guest }
admin-reference = Buchungsnummer { $n }
admin-facts = Angaben
admin-when = Wann
admin-where = Wo
admin-join = Teilnehmen
admin-cancelled-without = Von { $n }, ohne Grund
admin-cancelled-by = Von { $who }: { $reason }
admin-answer = Diese Anfrage wartet auf Ihre Antwort
admin-answer-held = Antworten Sie bis { $until }. So lange bleibt die Zeit reserviert; ohne Antwort wird nicht gebucht, und { $guest } erfährt davon.
admin-answer-open = Antworten Sie bis { $until }. Bis dahin können auch andere diese Zeit noch bekommen; ohne Antwort wird nicht gebucht, und { $guest } erfährt davon.
admin-refused = Es wurde nichts geändert.
admin-refused-stale = Diese Buchung wurde geändert, seit Sie die Seite geöffnet haben. So steht sie jetzt.
admin-refused-cancelled = Diese Buchung besteht inzwischen nicht mehr.
admin-refused-not-begun = Der Termin hat noch nicht begonnen.
admin-refused-not-pending = Diese Anfrage wurde schon beantwortet.
admin-refused-not-confirmed = Diese Buchung wurde nie bestätigt.
admin-refused-nothing = Es gibt nichts zurückzunehmen.
admin-refused-over = Der Zeitpunkt ist schon erreicht oder vorbei.
admin-in-the-way = Dem steht entgegen:
admin-confirm = Bestätigen
admin-decline = Ablehnen …
admin-history = Verlauf
admin-by = von { $n }
admin-by-guest = { $n } (Gast)
admin-by-system = dem System
admin-by-key = der API
admin-change-booked = Gebucht
admin-change-requested = Angefragt
admin-change-confirmed = Bestätigt
admin-change-declined = Abgelehnt
admin-change-rescheduled = Verschoben
admin-change-cancelled = Abgesagt
admin-change-lapsed = Nicht rechtzeitig beantwortet
admin-change-completed = Abgeschlossen
admin-change-no_show = Als nicht erschienen vermerkt
admin-change-undone = Zurückgenommen
admin-change-created = Angelegt
admin-change-updated = Geändert
admin-change-archived = Archiviert
admin-change-deleted = Gelöscht
admin-mails = Mails
admin-mails-none = Noch keine Mails.
admin-actions = Aktionen
admin-move = Verschieben
admin-move-other = Auf eine andere Zeit verschieben
admin-cancel = Absagen …
admin-complete = Als abgeschlossen vermerken
admin-no-show = Als nicht erschienen vermerken
admin-undo = Rückgängig
admin-undo-to = Zurück zu „{ $n }“
admin-undo-move = Zurück auf { $n }
admin-undo-declined = Doch noch bestätigen
admin-book-again = Erneut buchen
admin-calendar = Kalender
admin-calendar-none = Kein Kalender verbunden
admin-note = Private Notiz
admin-note-yours = Notiz
admin-note-about = Gäste sehen sie nie. Alle, die diese Buchung verwalten, können sie lesen.
admin-note-save = Notiz speichern
admin-note-changed = Zuletzt geändert: { $n }
admin-note-by = { $who }, { $when }
admin-note-conflict = Jemand anderes hat diese Notiz inzwischen geändert. Ihre steht unten und ist nicht gespeichert; wenn Sie sie speichern, ersetzt sie diese:
admin-manage-link = Der eigene Link des Gastes
admin-guest-page = Seite des Gastes
admin-manage-note = Wer ihn hat, kann diese Buchung verschieben oder absagen.
admin-ics = Als .ics herunterladen
admin-back-booking = Zurück zur Buchung
admin-cancel-title = Diese Buchung absagen?
admin-cancel-about = Der Gast erhält eine Mail, der Eintrag in beiden Kalendern wird zurückgezogen, und die Zeit ist wieder frei.
admin-cancel-keep = Buchung behalten
admin-cancel-do = Buchung absagen
admin-decline-title = Diese Anfrage ablehnen?
admin-decline-about = Der Gast erfährt per Mail, dass nicht gebucht ist, und die Zeit ist wieder frei.
admin-decline-keep = Weiter warten
admin-decline-do = Anfrage ablehnen
admin-move-title = Diese Buchung verschieben
admin-move-now = Jetzt
admin-move-free = Freie Zeiten
admin-move-show = Zeiten anzeigen
admin-move-day = { $day }, { $times }
admin-move-press = Verschoben wird erst, wenn Sie beide Zeiten nebeneinander gesehen haben.
admin-move-look = Zeiten vergleichen
admin-move-still = Die Buchung ist noch, wo sie war.
admin-move-none = Keine freien Zeiten am { $n }.
admin-move-next = Nächste freie Zeit: { $n }
admin-move-exact = Eine genaue Zeit
admin-move-exact-note = Auch außerhalb Ihrer Zeiten, solange Sie dann nichts anderes haben. { $n }.
admin-move-do = Buchung verschieben
admin-move-anyway = Trotzdem verschieben
admin-move-warn = Die Buchung ist noch, wo sie war. Sie können sie trotzdem verschieben.
admin-move-warn-outside_hours = Diese Zeit liegt außerhalb der Zeiten für Buchungen.
admin-move-warn-blocked = Diese Zeit ist gesperrt.
admin-move-warn-too_soon = So kurzfristig könnten Gäste nicht buchen.
admin-move-warn-too_far = So weit im Voraus könnten Gäste nicht buchen.
admin-move-warn-limit_reached = Für diesen Tag, diese Woche, diesen Monat oder dieses Jahr gibt es schon so viele Buchungen wie erlaubt.

## Host side: outbox (pages/admin/outbox.rs, mail.rs)

admin-outbox-kept = Mail ist nicht eingerichtet; Nachrichten bleiben hier und werden nicht gesendet. Setzen Sie SMTP_URL und EMAIL_FROM, um sie zu senden.
admin-outbox-none = Keine Nachrichten.
admin-mail-waiting = Wartet
admin-mail-sent = Gesendet
admin-mail-kept = Aufbewahrt
admin-mail-failed = Fehlgeschlagen
admin-mail-headers = Kopfzeilen
admin-mail-state = Stand
admin-mail-written = Geschrieben
admin-mail-html = Wie angezeigt
admin-mail-text = Als reiner Text
admin-mail-calendar = Kalenderteil
admin-mail-download = .ics herunterladen

## Host side: security (pages/admin/security.rs, app_setup.rs, recovery_codes.rs, second_step.rs, confirm_it_is_you.rs)

admin-security = Sicherheit
admin-password-wrong = Das ist nicht Ihr Passwort
admin-password-none = Sie haben keines: Sie melden sich auf andere Weise an.
admin-second-step = Zweiter Schritt
admin-second-step-about = Nach dem Passwort geben Sie noch einen Code ein, den eine App auf Ihrem Telefon zeigt. Wer Ihr Passwort erfährt, kommt damit allein nicht hinein.
admin-second-step-set-up = Zweiten Schritt einrichten
admin-second-step-on = Eingeschaltet seit { $n }.
admin-second-step-off = Ausschalten
admin-second-step-others = Mitglieder mit zweitem Schritt
admin-second-step-others-about = Jemand hat sein Telefon und die Wiederherstellungscodes verloren? Nach dem Zurücksetzen genügt das Passwort.
admin-second-step-reset = Zurücksetzen
admin-code = Code
admin-code-note = Sechs Ziffern aus Ihrer App oder ein Wiederherstellungscode.
admin-code-for-change = Für beide Schaltflächen: sechs Ziffern aus Ihrer App oder ein Wiederherstellungscode.
admin-code-wrong = Dieser Code stimmt nicht oder wurde schon verwendet
admin-code-paused = { $n ->
    [one] Zu viele falsche Codes. Versuchen Sie es in { $n } Minute wieder
   *[other] Zu viele falsche Codes. Versuchen Sie es in { $n } Minuten wieder
}
admin-start-over = Von vorn beginnen
admin-app-scan = Scannen Sie dies mit einer App für Einmalcodes, etwa der, die Ihr Telefon schon hat.
admin-app-qr = QR-Code für Ihre App; dasselbe steht unten als Schlüssel
admin-app-secret = Oder tippen Sie diesen Schlüssel in die App
admin-app-code = Code, den die App zeigt
admin-app-code-note = Sechs Ziffern. So ist sicher, dass die App und wir uns einig sind.
admin-app-confirm = Einschalten
admin-app-cancel = Jetzt nicht
admin-codes = Wiederherstellungscodes
admin-codes-once = Bewahren Sie diese Codes jetzt auf. Sie werden nicht noch einmal gezeigt.
admin-codes-about = Jeder gilt einmal statt des Codes der App, für den Tag, an dem das Telefon verloren ist. Drucken Sie sie aus, oder legen Sie sie zu Ihren Passwörtern.
admin-codes-kept = Ich habe sie aufbewahrt
admin-codes-new = Neue Wiederherstellungscodes
admin-codes-left = { $n ->
    [0] Kein Wiederherstellungscode ist übrig.
    [one] { $n } Wiederherstellungscode ist übrig.
   *[other] { $n } Wiederherstellungscodes sind übrig.
}
admin-confirm-you = Bestätigen Sie, dass Sie es sind
admin-confirm-you-about = Sie sind dabei, Ihre Anmeldung zu ändern. Dies gilt zehn Minuten lang.
admin-confirm-again = Sie haben kein Passwort. Melden Sie sich ab und wieder an, und kommen Sie dann hierher zurück.
admin-confirm-go = Bestätigen
# Passkeys.
admin-passkeys = Passkeys
admin-passkeys-about = Melden Sie sich mit Fingerabdruck, Gesicht oder dem Code Ihres Geräts an: ohne Passwort, ohne zweiten Schritt und ohne etwas, das Sie auf einer falschen Seite preisgeben könnten.
admin-passkey-add = Passkey hinzufügen
admin-passkey-add-about = Ihr Gerät fragt nach Fingerabdruck, Gesicht oder seinem Code und bewahrt dann einen Schlüssel für diese Seite auf.
admin-passkey-name = Name
admin-passkey-name-note = Damit Sie später wissen, auf welchem Gerät er ist.
admin-passkey-name-first = Mein Gerät
admin-passkey-make = Passkey erstellen
admin-passkey-unable = Dieser Browser kann keine Passkeys erstellen, oder Skripte sind ausgeschaltet. Verwenden Sie einen neueren Browser.
admin-passkey-no-answer = Ihr Gerät hat keinen Passkey gezeigt. Vielleicht hat es zu lange gedauert, oder es hat keinen. Versuchen Sie es noch einmal.
admin-passkey-made-none = Ihr Gerät hat keinen Passkey erstellt. Vielleicht hat es zu lange gedauert, oder es hat schon einen von Ihnen.
admin-passkey-used = Hinzugefügt { $added }, zuletzt verwendet { $used }
admin-passkey-unused = Hinzugefügt { $n }, noch nicht verwendet
admin-passkey-rename = Umbenennen
admin-passkey-remove = Entfernen
admin-passkey-instead = Stattdessen einen Passkey verwenden
admin-passkey-confirm = Mit einem Passkey bestätigen
admin-passkey-paused = Zu viele Versuche. Warten Sie einige Minuten, oder verwenden Sie Ihr Passwort.
admin-passkey-wrong = Dieser Passkey ist nicht Ihrer, oder er kam zu spät. Versuchen Sie es noch einmal
admin-passkey-sign-in = Mit einem Passkey anmelden
admin-passkey-refused = Dieser Passkey öffnet hier kein Konto, oder er kam zu spät. Versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an
admin-providers = Auf andere Weise anmelden
admin-providers-about = Ein Konto, das Sie anderswo haben, kann Ihr Konto hier öffnen. Nach einem zweiten Schritt wird weiterhin gefragt.
admin-provider-since = verbunden seit { $n }
admin-provider-connect = { $n } verbinden
admin-provider-disconnect = Trennen

## Host side: settings (pages/admin/profile.rs, defaults.rs, api_keys.rs)

admin-profile = Profil
admin-display-name = Ihr Name
admin-display-name-note = Gäste sehen ihn.
admin-username = Ihre Adresse
admin-username-note = Nach einer Änderung führen bereits verteilte Links zur neuen Adresse.
admin-bio = Über Sie
admin-bio-note = Ein paar Zeilen auf Ihrer Buchungsseite.
admin-language = Sprache
admin-language-browser = Wie mein Browser
admin-language-note = Für den Arbeitsbereich und Ihre Mails.
admin-zone-note = Zeiten im Arbeitsbereich und in Ihren Mails stehen in dieser Zone. Ihre Wochenzeiten behalten ihre eigene.
# Pictures.
admin-photo = Foto
admin-photo-yours = Ihr Foto
admin-photo-choose = Foto auswählen
admin-photo-note = JPEG, PNG oder WebP, bis 10 MB. Wir schneiden ein Quadrat aus der Mitte.
admin-picture-upload = Hochladen
admin-picture-remove = Entfernen

# The organization.
admin-organization = Organisation
admin-organization-name = Name
admin-organization-name-note = Gäste sehen ihn auf den Seiten und in Mails.
admin-organization-slug = Adresse
admin-organization-slug-note = Links mit der alten Adresse funktionieren weiter.
admin-organization-language = Sprache
admin-organization-language-note = Für Seiten und E-Mails, wenn weder die Person noch ihr Browser eine nennt.
admin-logo = Logo
admin-logo-choose = Logo auswählen
admin-logo-note = JPEG, PNG oder WebP, bis 10 MB. Durchsichtiges bleibt durchsichtig.
admin-brand = Farbe
admin-brand-own = Gästen unsere eigene Farbe zeigen
admin-brand-color = Unsere Farbe
admin-brand-note = Schaltflächen und Links erhalten sie. Wir machen sie so weit dunkler oder heller, dass sie lesbar ist, hell wie dunkel.
admin-brand-preview = So sieht es aus
admin-brand-link = Ein Link
admin-brand-button = Eine Schaltfläche
admin-theme = Hell oder dunkel
admin-theme-auto = Wie das Gerät des Gastes
admin-theme-light = Immer hell
admin-theme-dark = Immer dunkel
admin-policy = Absagen und Verschieben
admin-policy-about = Das gilt für jede Terminart, die nichts anderes sagt.
admin-policy-cancel = Gäste können absagen bis
admin-policy-move = Gäste können verschieben bis
admin-cutoff-note = Leer heißt: bis zum Beginn.
admin-cutoff-before = vor Beginn
admin-policy-words = In Ihren Worten
admin-policy-words-note = Gäste lesen es vor dem Buchen und auf der Seite ihrer Buchung.

admin-defaults = Buchungsvorgaben
admin-defaults-about = Sie gelten für jede Terminart, die nichts anderes sagt.
admin-default-duration = Dauer
admin-default-duration-note = Einer neuen Terminart.
admin-daily-limit-note = Über alle Terminarten. Leer heißt unbegrenzt.
admin-notice-note = Wie lange vor Beginn spätestens gebucht werden muss.
admin-window-note = Wie weit in die Zukunft ein Gast buchen kann.
admin-keys = API-Schlüssel
admin-keys-about = Für Programme, die diese Organisation über die <a>JSON-API</a> lesen oder ändern.
admin-keys-none = Keine Schlüssel.
admin-key-once = Kopieren Sie diesen Schlüssel jetzt. Er wird nicht noch einmal angezeigt.
admin-key-new = Neuer Schlüssel
admin-key-made = Erstellt am { $n }
admin-key-revoke = Widerrufen
admin-key-make = Schlüssel erstellen
admin-key-name = Wofür er ist
admin-key-name-note = Zum Beispiel „Website“. Nur Sie sehen es.
admin-key-role = Was er darf
admin-key-role-note = So viel wie ein Mitglied mit dieser Rolle.
admin-key-member = Für wen
admin-key-member-note = Nur für einen Schlüssel mit der Rolle Gastgeber: Er liest und ändert, was diesem Mitglied gehört.
admin-key-of = für { $n }
admin-key-do = Schlüssel erstellen
admin-role-host = Gastgeber
admin-role-admin = Verwaltung
admin-role-owner = Inhaber
admin-no-right-admin = Das ist der Verwaltung und den Inhabern von { $organization } vorbehalten. Ihre Rolle ist: { $role }.
admin-no-right-owner = Das ist den Inhabern von { $organization } vorbehalten. Ihre Rolle ist: { $role }.
admin-no-right-advice = Wenn Sie es brauchen, bitten Sie dort darum, dass man es für Sie erledigt oder Ihre Rolle ändert. Es wurde nichts geändert.

## Until when a guest may change their mind
terms-both = Sie können dies bis { $until } verschieben oder absagen.
terms-each = Sie können dies bis { $move } verschieben und bis { $cancel } absagen.
terms-move = Sie können dies noch bis { $until } verschieben. Zum Absagen ist es zu spät.
terms-cancel = Sie können dies noch bis { $until } absagen. Zum Verschieben ist es zu spät.
terms-neither = Der Termin ist so bald, dass er nach dem Buchen weder verschoben noch abgesagt werden kann.
rule-both = Verschieben oder absagen können Sie bis { $n } vor Beginn.
rule-each = Verschieben können Sie bis { $move } vor Beginn, absagen bis { $cancel } davor.
rule-move = Verschieben können Sie bis { $n } vor Beginn, absagen bis zum Beginn.
rule-cancel = Absagen können Sie bis { $n } vor Beginn, verschieben bis zum Beginn.

## How many bookings one guest may have
wrong-guest-limit = { $n ->
    [one] Sie haben hier schon eine bevorstehende Buchung, und mehr als eine ist nicht möglich. Sagen Sie sie ab, um eine andere zu buchen
   *[other] Sie haben hier schon { $n } bevorstehende Buchungen, mehr sind nicht möglich. Sagen Sie eine ab, um eine andere zu buchen
}
problem-link-used = Dieser Link wurde bereits verwendet
problem-link-used-advice = Er galt für eine Buchung, und die wurde gemacht. Ist es Ihre, führt die Bestätigung zu ihr. Für eine weitere bitten Sie um einen neuen Link.
problem-link-expired = Dieser Link ist abgelaufen
problem-link-expired-advice = Mit ihm kann nicht mehr gebucht werden. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.
problem-taken = Diese Zeit ist vergeben
problem-taken-advice = Inzwischen hat sie jemand anders. Gehen Sie zurück und suchen Sie eine andere Zeit.

## Host side: time off (pages/admin/travel.rs, holidays.rs, and parts of overrides.rs, blocked.rs)

admin-past = { $n ->
    [one] { $n } vergangener Eintrag
   *[other] { $n } vergangene Einträge
}
admin-hours-outside = { $n ->
    [one] { $n } Buchung liegt außerhalb dieser Zeiten
   *[other] { $n } Buchungen liegen außerhalb dieser Zeiten
}
admin-time-off-change = Ändern
admin-reason-show = Gästen den Grund zeigen
admin-reason-shown = Gäste sehen ihn
admin-overrides-also = Weitere Tage mit denselben Zeiten
admin-overrides-also-n = Weiterer Tag, { $n }
admin-ask-bookings = { $n ->
    [one] { $n } Buchung liegt in dieser Zeit. Sie bleibt, bis Sie sie verschieben oder absagen.
   *[other] { $n } Buchungen liegen in dieser Zeit. Sie bleiben, bis Sie sie verschieben oder absagen.
}
admin-ask-change = Eingaben ändern
admin-new-tab = (öffnet in einem neuen Tab)
admin-blocked-ask = Trotzdem sperren?
admin-blocked-anyway = Trotzdem sperren
admin-time-off-ask = Trotzdem speichern?
admin-time-off-anyway = Trotzdem speichern
admin-overrides-change = Diesen Tag ändern
admin-overrides-replace = Zeiten dieser Tage ersetzen?
admin-overrides-replace-yes = Ersetzen
admin-travel-change = Reisetage ändern
admin-blocked-change = Sperrung ändern
admin-travel = Reisen
admin-travel-about = An Reisetagen folgen Ihre Zeiten den Uhren dort: 9:00 bleibt 9:00. An allen anderen Tagen gilt die { $n }.
admin-travel-set = Reisetage
admin-travel-none = Keine. Ihre Zeiten bleiben in einer Zeitzone.
admin-travel-add = Reisetage hinzufügen
admin-travel-zone = Zeitzone dort
admin-travel-example = { $there } ist { $home }
admin-travel-save = Hinzufügen
admin-holidays = Feiertage
admin-holidays-about = Gesetzliche Feiertage sind frei: Nichts wird angeboten, und Gäste lesen, welcher Feiertag es ist. Bestehende Buchungen bleiben.
admin-holidays-country = Land
admin-holidays-none = Keines
admin-holidays-region = Region
admin-holidays-everywhere = Nur überall geltende
admin-holidays-show = Feiertage zeigen
admin-holidays-off = Freie Tage
admin-holidays-off-note = Entfernen Sie das Häkchen an Tagen, an denen Sie arbeiten.
admin-holidays-table = Feiertage des Mondkalenders sind bis { $n } bekannt.
admin-holidays-moon = Feste, die dem Mond folgen, werden erst mit seiner Sichtung bekannt und stehen deshalb nicht in dieser Liste. Sperren Sie diese Tage, sobald Sie sie kennen.
admin-holidays-choose = Feiertage wählen
closed-away-reason = { $host } ist am { $day } nicht da: { $reason }
closed-part = { $host } ist von { $from } bis { $until } nicht da: { $reason }

## Public holidays and their countries (model/holidays)

holiday-new-year = Neujahr
holiday-second-january = 2. Januar
holiday-epiphany = Heilige Drei Könige
holiday-mlk = Martin-Luther-King-Tag
holiday-seollal = Seollal (Mondneujahr)
holiday-st-brigid = Brigittentag
holiday-presidents = Präsidententag
holiday-clean-monday = Reiner Montag
holiday-kr-independence = Tag der Unabhängigkeitsbewegung
holiday-womens-day = Internationaler Frauentag
holiday-st-patrick = Patrickstag
holiday-independence = Unabhängigkeitstag
holiday-maundy-thursday = Gründonnerstag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-liberation = Tag der Befreiung
holiday-freedom = Tag der Freiheit
holiday-kings-day = Königstag
holiday-labour = Tag der Arbeit
holiday-labor = Tag der Arbeit (USA)
holiday-early-may = Bankfeiertag im Mai
holiday-constitution = Tag der Verfassung
holiday-childrens-day = Kindertag
holiday-buddha = Buddhas Geburtstag
holiday-victory = Tag des Sieges
holiday-ascension = Christi Himmelfahrt
holiday-spring = Bankfeiertag im Frühling
holiday-memorial = Memorial Day
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-republic = Tag der Republik
holiday-june = Bankfeiertag im Juni
holiday-kr-memorial = Gedenktag (Korea)
holiday-national = Nationalfeiertag
holiday-juneteenth = Juneteenth
holiday-midsummer = Mittsommer
holiday-boyne = Schlacht am Boyne
holiday-summer = Bankfeiertag im August
holiday-assumption = Mariä Himmelfahrt
holiday-kr-liberation = Tag der Befreiung (Korea)
holiday-chuseok = Chuseok
holiday-de-unity = Tag der Deutschen Einheit
holiday-kr-foundation = Tag der Staatsgründung
holiday-st-francis = Franz von Assisi
holiday-hangeul = Hangeul-Tag
holiday-columbus = Kolumbus-Tag
holiday-october = Bankfeiertag im Oktober
holiday-ohi = Ochi-Tag
holiday-reformation = Reformationstag
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstandstag
holiday-veterans = Tag der Veteranen
holiday-repentance = Buß- und Bettag
holiday-thanksgiving = Thanksgiving
holiday-st-andrew = Andreastag
holiday-restoration = Wiederherstellung der Unabhängigkeit
holiday-immaculate = Mariä Empfängnis
holiday-christmas-eve = Heiligabend
holiday-christmas = 1. Weihnachtstag
holiday-coming-of-age = Tag der Volljährigkeit
holiday-jp-foundation = Tag der Staatsgründung
holiday-constitution-day = Tag der Verfassung
holiday-emperor = Geburtstag des Kaisers
holiday-vernal-equinox = Frühlingsanfang
holiday-showa = Shōwa-Tag
holiday-greenery = Tag des Grüns
holiday-marine = Tag des Meeres
holiday-mountain = Tag des Berges
holiday-aged = Tag der Achtung vor dem Alter
holiday-citizens = Feiertag der Bürger
holiday-autumnal-equinox = Herbstanfang
holiday-sports = Tag des Sports
holiday-culture = Tag der Kultur
holiday-labour-thanksgiving = Tag des Dankes für die Arbeit
holiday-family = Tag der Familie
holiday-louis-riel = Louis-Riel-Tag
holiday-victoria = Victoria-Tag
holiday-patriots = Tag der Patrioten
holiday-canada = Kanada-Tag
holiday-civic = Feiertag im August
holiday-reconciliation = Tag der Wahrheit und Versöhnung
holiday-remembrance = Gedenktag für die Gefallenen
holiday-australia = Australien-Tag
holiday-anzac = Anzac-Tag
holiday-kings-birthday = Geburtstag des Königs
holiday-tiradentes = Tiradentes-Tag
holiday-aparecida = Unsere Liebe Frau von Aparecida
holiday-all-souls = Allerseelen
holiday-black-awareness = Tag des schwarzen Bewusstseins
holiday-youth = Tag der Jugend
holiday-democracy = Tag der Demokratie und der nationalen Einheit
holiday-manifesto = Tag des Unabhängigkeitsmanifests
holiday-amazigh = Neujahr der Amazigh
holiday-throne = Tag des Throns
holiday-oued-ed-dahab = Tag von Oued Ed-Dahab
holiday-king-and-people = Revolution des Königs und des Volkes
holiday-green-march = Tag des Grünen Marsches
holiday-founding = Gründungstag
holiday-second-christmas = 2. Weihnachtstag
country-at = Österreich
country-be = Belgien
country-ch = Schweiz
country-de = Deutschland
country-dk = Dänemark
country-es = Spanien
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-gr = Griechenland
country-ie = Irland
country-it = Italien
country-kr = Südkorea
country-nl = Niederlande
country-pl = Polen
country-pt = Portugal
country-se = Schweden
country-ae = Vereinigte Arabische Emirate
country-au = Australien
country-br = Brasilien
country-ca = Kanada
country-fi = Finnland
country-jo = Jordanien
country-jp = Japan
country-ma = Marokko
country-no = Norwegen
country-qa = Katar
country-sa = Saudi-Arabien
country-tr = Türkei
country-us = USA

## Another e-mail address (admin/email_change.html, account/email.html, a part of admin/security.html)

error-email-same = Das ist schon Ihre Adresse.
admin-done-address-asked = Ein Link ist zur neuen Adresse unterwegs. Bis er benutzt wird, bleibt die alte.
admin-done-address-kept = Zurückgezogen. Ihre Adresse bleibt, wie sie ist.
admin-email-yours = E-Mails zu Ihrem Konto gehen an { $n }.
admin-email-change = E-Mail-Adresse ändern
admin-email-now = Ihre Adresse jetzt: { $n }
admin-email-new = Neue E-Mail-Adresse
admin-email-new-note = Dorthin geht ein Link. Bis er benutzt wird, bleibt die alte Adresse.
admin-email-send = Link senden
admin-email-keep = Alte behalten
admin-email-awaited = Ein Link ging an { $email }. Er gilt bis { $until }; bis er benutzt wird, bleibt Ihre Adresse, wie sie ist. Kommt nichts an, sehen Sie im Spam-Ordner nach; eine Adresse, die hier zu einem anderen Konto gehört, bekommt keinen Link.
admin-email-withdraw = Zurückziehen
admin-email-after-password = Danach melden Sie sich mit der neuen Adresse und demselben Passwort an. Wo Sie angemeldet sind, bleiben Sie es.
admin-email-after-passkey = Danach gehen Ihre E-Mails dorthin. Ihre Passkeys öffnen das Konto wie bisher.
admin-email-after-provider = Sie melden sich mit { $n } an, und das bleibt so: Dies ändert, wohin Ihre E-Mails gehen, nicht Ihre Adresse dort.
account-email = Diese Adresse verwenden
account-email-about = Das Konto von { $name } bei { $organization } wechselt von { $old } zu { $email }.
account-email-do = Diese Adresse verwenden
account-email-not-you = Sie waren das nicht? Schließen Sie diese Seite, dann ändert sich nichts.
account-note-email-changed = Ihre neue Adresse gilt
account-about-email-changed = Ab jetzt gehen Ihre E-Mails dorthin. Wo Sie angemeldet sind, bleiben Sie es.
account-note-email-over = Dieser Link gilt nicht mehr
account-about-email-over = Er wurde schon benutzt, zurückgezogen oder ist älter als ein Tag.
account-mail-email-asked-subject = Eine andere Adresse für Ihr Konto bei { $organization }
account-mail-email-asked-lead = Jemand möchte { $email } statt dieser Adresse verwenden. Dorthin ging ein Link; bis er benutzt wird, ändert sich nichts.
account-mail-email-asked-action = Mein Konto ansehen
account-mail-email-asked-note = Wenn Sie das nicht waren, ziehen Sie es dort zurück und setzen Sie ein neues Passwort.
account-mail-email-link-subject = Diese Adresse bei { $organization } verwenden
account-mail-email-link-lead = { $name } möchte diese Adresse für ein Konto bei { $organization } verwenden.
account-mail-email-link-action = Diese Adresse verwenden
account-mail-email-link-note = Der Link gilt einmal und einen Tag lang. Wenn Sie das nicht waren, tun Sie nichts: Das Konto bleibt, wie es ist.

## A member leaves (admin/member_leaves.html)

error-member-named = Buchungen nennen dieses Mitglied; es kann nur ausgeschaltet werden.
admin-leave = { $n } geht
admin-leave-ask = Ausschalten…
admin-leave-remove-ask = Entfernen…
admin-leave-nothing = Es stehen keine Buchungen bevor.
admin-leave-bookings = { $n ->
    [one] Eine Buchung steht noch bevor.
   *[other] { $n } Buchungen stehen noch bevor.
  }
admin-leave-bookings-stay = Sie bleiben, wie sie sind: Verschieben oder stornieren Sie sie, oder sorgen Sie dafür, dass jemand da ist.
admin-leave-all = Alle ansehen
admin-leave-keep = Eingeschaltet lassen
admin-leave-remove = Endgültig entfernen
admin-leave-remove-about = Entfernt das Konto mit seiner Seite, den Terminarten, Zeiten und Anmeldungen. Keine Buchung nennt es, also geht sonst nichts verloren. Das lässt sich nicht rückgängig machen.
admin-leave-named = Buchungen nennen dieses Mitglied, als Gastgeber oder in ihrem Verlauf, und würden den Namen verlieren. Es kann nur ausgeschaltet werden.

## Which mails a host gets (admin/notifications.html)

admin-notify = Benachrichtigungen
admin-notify-about = E-Mail an mich, wenn
admin-notify-where = Sie gehen an { $n }.
admin-notify-booked = jemand bucht
admin-notify-booked-note = Mit den Antworten und dem Weg zur Buchung.
admin-notify-requested = jemand um eine Zeit bittet oder eine Anfrage abläuft
admin-notify-requested-note = Ohne sie sehen Sie selbst hier nach Anfragen: Niemand sonst beantwortet sie.
admin-notify-rescheduled = eine Buchung verschoben wird
admin-notify-rescheduled-note = Von einem Gast oder von jemandem Ihrer Organisation.
admin-notify-cancelled = eine Buchung abgesagt wird
admin-notify-cancelled-note = Mit dem Grund, wenn es einen gibt.
admin-notify-reminders = eine Buchung bevorsteht
admin-notify-reminders-note = Die Erinnerungen, die Ihre Terminarten an Sie senden.
admin-notify-always = Gäste erhalten ihre immer. E-Mails zu Ihrer Anmeldung und zur Sicherheit Ihres Kontos kommen immer.

## Guest side: limits (pages/guest/problem.rs, details.rs)
problem-much = Einen Moment, bitte
problem-much-advice = { $n ->
    [one] Aus Ihrem Netz kam in kurzer Zeit sehr viel. Ihre Eingaben sind nicht verloren. Bitte versuchen Sie es in { $n } Minute noch einmal.
   *[other] Aus Ihrem Netz kam in kurzer Zeit sehr viel. Ihre Eingaben sind nicht verloren. Bitte versuchen Sie es in { $n } Minuten noch einmal.
}
problem-much-lost = { $n ->
    [one] Aus Ihrem Netz kam in kurzer Zeit sehr viel. Bitte versuchen Sie es in { $n } Minute noch einmal.
   *[other] Aus Ihrem Netz kam in kurzer Zeit sehr viel. Bitte versuchen Sie es in { $n } Minuten noch einmal.
}
problem-much-again = Noch einmal versuchen
limit-email = Mit dieser Adresse wurde schon so oft gebucht, wie es an einem Tag möglich ist. Bitte versuchen Sie es wieder nach { $n }
limit-caller = Aus Ihrem Netz kamen viele Buchungen, deshalb machen wir eine kurze Pause. Alle Ihre Eingaben bleiben erhalten: Bitte drücken Sie noch einmal nach { $n }.
form-hasty = Bitte drücken Sie noch einmal: Das Formular kam schneller zurück, als Menschen es ausfüllen. Alle Ihre Eingaben bleiben erhalten.

## Host side: guests and sites (pages/admin/organization.rs)
admin-guests = Gäste
admin-confirm-email = Gäste bestätigen ihre E-Mail-Adresse
admin-confirm-email-note = Bevor eine Buchung gemacht wird, geht ein Code aus sechs Ziffern an die Adresse und wird abgefragt.
admin-embed-on = Websites, die einbetten dürfen
admin-embed-on-note = Websites, deren Seiten Ihre Buchungsseiten in einem Rahmen zeigen dürfen: eine je Zeile, etwa https://www.example.org. Für alle unter einem Namen: https://*.example.org.
error-site = „{ $site }“ ist keine Website wie https://www.example.org
error-sites-many = Geben Sie höchstens { $most } Websites an

## Calendars elsewhere
admin-calendars = Kalender
admin-google-calendar = Google Kalender
admin-calendars-about = Ihre Buchungen werden in Ihren Kalender eingetragen, und Gästen werden keine Zeiten angeboten, zu denen er belegt ist.
admin-calendars-not-set-up = Kalender lassen sich noch nicht verbinden: Wer diesen Server betreibt, meldet ihn bei Google an und setzt GOOGLE_CLIENT_ID und GOOGLE_CLIENT_SECRET.
admin-calendars-no-key = Kalender lassen sich noch nicht verbinden: Wer diesen Server betreibt, setzt CALENDAR_TOKEN_ENCRYPTION_KEY, damit der Zugang zu Ihrem Kalender verschlüsselt aufbewahrt wird.
admin-calendars-connect = Google Kalender verbinden
admin-calendars-reconnect = Neu verbinden
admin-calendars-lost = Google verweigert uns den Zugang seit { $n }. Neue Buchungen werden dort nicht eingetragen, belegte Zeiten nicht abgefragt; die bis dahin bekannten halten Gäste weiter fern.
admin-calendars-silent = Google antwortet nicht seit { $n }. Die bis dahin bekannten belegten Zeiten halten Gäste weiter fern.
admin-calendars-checked = Belegte Zeiten zuletzt abgefragt: { $n }.
admin-calendars-first = Belegte Zeiten werden zum ersten Mal abgefragt.
admin-calendars-check = Gäste fernhalten, wenn diese belegt sind
admin-calendars-write = Buchungen eintragen in
admin-calendars-write-note = Gilt für neue Buchungen. Was in einem anderen Kalender steht, bleibt dort.
admin-calendars-disconnect-about = Eingetragene Buchungen bleiben in Google Kalender. Kalends vergisst den Zugang und Ihre belegten Zeiten.
admin-calendars-others = Kalender der anderen
admin-calendars-fine = Verbunden
admin-calendars-needs = Muss neu verbunden werden seit { $n }
admin-calendars-silent-other = Keine Antwort seit { $n }
admin-calendars-wrong-denied = Laut Google wurde der Zugang abgelehnt; Ihr Kalender ist nicht verbunden. Sie können es noch einmal versuchen oder ohne ihn weitermachen.
admin-calendars-wrong-partly = Es wurde nicht der ganze Zugang erlaubt; Ihr Kalender ist nicht verbunden. Versuchen Sie es noch einmal und lassen Sie bei Google jedes Kästchen angekreuzt.
admin-calendars-wrong-over = Dieser Versuch ist abgelaufen oder wurde in einem anderen Browser begonnen. Bitte versuchen Sie es noch einmal.
admin-calendars-wrong-away = Google antwortet gerade nicht; Ihr Kalender ist nicht verbunden. Bitte versuchen Sie es in einigen Minuten noch einmal.
admin-calendars-wrong-untrusted = Mit der Antwort von Google war nichts anzufangen; Ihr Kalender ist nicht verbunden. Bitte versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es denen, die diesen Server betreiben.
admin-calendars-wrong-off = Auf diesem Server lassen sich keine Kalender verbinden.
admin-calendar-lost = Google Kalender ist getrennt seit { $since }: Neue Buchungen werden dort nicht eingetragen. <a>Neu verbinden</a>
admin-calendar-pending = Unterwegs zu Google Kalender
admin-calendar-synced = In Google Kalender
admin-calendar-taken-out = Aus Google Kalender entfernt
admin-calendar-failed = Nicht in Google:
admin-calendar-behind = Google Kalender ist nicht aktuell:
admin-calendar-retry = Noch einmal versuchen
admin-calendar-away = Google hat nicht geantwortet. Es wird von selbst noch einmal versucht.
admin-calendar-locked = Google Kalender muss zuerst neu verbunden werden.
admin-calendar-refused = Google hat es nicht angenommen. Sehen Sie nach, in welchen Kalender Buchungen eingetragen werden.
admin-done-calendar-connected = Kalender verbunden. Belegte Zeiten werden abgefragt.
admin-done-calendar-disconnected = Kalender getrennt.
admin-setup-calendar = Kalender
admin-setup-calendar-title = Verbinden Sie Ihren Kalender
admin-setup-calendar-about = Buchungen erscheinen darin von selbst, und Gästen werden keine Zeiten angeboten, zu denen er belegt ist.
admin-setup-calendar-connected = Verbunden: { $n }
error-calendar-choice = Wählen Sie einen Ihrer Kalender, in den geschrieben werden kann.
admin-health-calendars = { $n ->
    [one] Einer verbunden
   *[other] { $n } verbunden
}
admin-health-calendars-lost = { $n ->
    [one] Einer muss neu verbunden werden
   *[other] { $n } müssen neu verbunden werden
}
admin-health-calendars-silent = { $n ->
    [one] Einer antwortet nicht
   *[other] { $n } antworten nicht
}
admin-health-events-failed = { $n ->
    [one] Bei einer Buchung ist der Kalender nicht aktuell
   *[other] Bei { $n } Buchungen ist der Kalender nicht aktuell
}

## Guest side: a code for the address (mails/account.rs, pages/guest/details.rs)
account-mail-code-subject = { $name } ist Ihr Code für { $organization }
account-mail-code-lead = Geben Sie { $name } auf der Buchungsseite ein, um zu bestätigen, dass diese Adresse Ihnen gehört. Der Code gilt zehn Minuten lang.
account-mail-code-action = Buchungsseite öffnen
account-mail-code-note = Wenn Sie nicht buchen wollten, tun Sie nichts: Es wurde nichts gebucht.
account-mail-code-why = Sie erhalten diese E-Mail, weil jemand mit dieser Adresse eine Buchung bei { $organization } begonnen hat.
field-code = Code aus Ihrer E-Mail
field-code-hint = Nach einer Minute keine E-Mail? Sehen Sie im Spam-Ordner nach, oder lassen Sie das Feld leer und drücken Sie noch einmal für einen neuen Code.
code-sent = Noch ein Schritt: Ein Code aus sechs Ziffern wurde an { $n } gesendet. Geben Sie ihn unten ein, um abzuschließen. Alle Ihre Eingaben bleiben erhalten.
code-anew = Dieser Code gilt nicht mehr, deshalb wurde ein neuer an { $n } gesendet. Geben Sie ihn unten ein, um abzuschließen. Alle Ihre Eingaben bleiben erhalten.
code-wrong = Das ist nicht der zuletzt gesendete Code. Bitte sehen Sie in der neuesten E-Mail nach
code-many = An diese Adresse gingen so viele Codes, dass der nächste gesendet werden kann ab { $n }
