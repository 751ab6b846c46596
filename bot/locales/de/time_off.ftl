# The card of a time off, in German.

state-offered = Freie Zeit: noch nicht gebucht
state-dismissed = Freie Zeit: nicht gebucht
state-booking = Freie Zeit: wird gebucht …
state-booked = ✓ Gebucht
state-offered-asking = Freie Zeit: noch nicht beantragt
state-asked = Beantragt: noch nicht entschieden
state-approved = ✓ Genehmigt
state-partly-declined = ✕ Ein Teil wurde abgelehnt
state-declined = ✕ Abgelehnt
state-booked-asked = Im Arbeitsplan gebucht; beim Team noch nicht entschieden
state-changing = Freie Zeit: wird geändert …
state-withdrawing = Freie Zeit: wird zurückgenommen …
state-withdrawn = Zurückgenommen: nichts ist gebucht
state-failed = ✕ Konnte nicht gebucht werden
state-partly = ✕ Nur zum Teil gebucht

part-booked-plan = ✓ In Ihrem Arbeitsplan: { $span }
part-not-booked-plan = ✕ Nicht in Ihrem Arbeitsplan: { $span }
part-booked-shifts = ✓ Im Schichtplan von { $team }: { $span }
part-not-booked-shifts = ✕ Nicht im Schichtplan von { $team }: { $span }
part-booked-asked = Beantragt bei { $team }: { $span }
part-not-booked-asked = ✕ Nicht beantragt bei { $team }: { $span }

part-approved = ✓ Genehmigt von { $team }: { $span }
part-declined = ✕ Abgelehnt von { $team }: { $span }
part-withdrawn = Nicht mehr beantragt bei { $team }: { $span }
part-with-words = { $part }. Antwort: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Kommt in Ihren Arbeitsplan in Outlook und Teams
where-booked = In Ihrem Arbeitsplan in Outlook und Teams
where-shifts-to-be = Kommt in den Schichtplan von { $team }: { $reason }
where-shifts-booked = Im Schichtplan von { $team }: { $reason }
where-asked-to-be = Geht als Antrag an die Besitzer von { $team }: { $reason }
where-asked-booked = Als Antrag bei den Besitzern von { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = Da haben Sie schon frei: { $span }
overlap-named = Da haben Sie schon frei: { $subject }, { $span }
overlap-more = { $others ->
    [one] { $others } weitere freie Zeit liegt in diesen Tagen.
   *[other] { $others } weitere freie Zeiten liegen in diesen Tagen.
}
reason = Outlook meldet: { $reason }

press-where-also-plan = Auch in meinen Arbeitsplan
press-where-also-team = Auch in den Schichtplan
press-where-plan = Nur in meinen Arbeitsplan
press-where-team = Nur in den Schichtplan
press-ask = Beantragen
press-book = Buchen
press-book-after-all = Doch buchen
press-book-again = Noch einmal buchen
press-change = Ändern
press-dismiss = Jetzt nicht
press-look = Aktualisieren
press-pick = Gemeint war { $span }
press-retry = Erneut versuchen
press-undo = Rückgängig

note-all-of-it = Das ist eine einzige freie Zeit, länger als das, was Sie genannt haben. Es geht hier um die ganze.
note-apart-from-team = Der Schichtplan Ihres Teams zeigt das nicht.
note-already-booked = Das war schon gebucht und wird kein zweites Mal gebucht.
note-asked-approved = Die Besitzer des Teams haben zugestimmt.
note-asked-declined = Die Besitzer des Teams haben abgelehnt.
note-asked-pending = Die Besitzer des Teams haben noch nicht entschieden.
note-as-it-was = Es bleibt, wie es ist.
note-as-wished = Es ist schon so.
note-assumed-am_pm = Sie haben nicht gesagt, ob vormittags oder nachmittags. Bitte prüfen Sie die Uhrzeit.
note-assumed-end = Sie haben nicht gesagt, wann es endet. Bitte prüfen Sie das Ende.
note-assumed-missing_hour = An diesem Tag wird die Uhr vorgestellt, und die genannte Zeit fällt aus. Bitte prüfen Sie die Uhrzeit.
note-assumed-half = Sie haben nicht gesagt, welche Tageshälfte. Bitte prüfen Sie die Uhrzeit.
note-assumed-month = Sie haben keinen Monat genannt. Bitte prüfen Sie das Datum.
note-assumed-repeated_hour = An diesem Tag wird die Uhr zurückgestellt, und die genannte Zeit kommt zweimal vor. Gemeint ist hier die erste.
note-assumed-several = Das wurde als mehrere Abwesenheiten gelesen. Bitte prüfen Sie, ob jede gemeint war.
note-assumed-today = Sie haben nicht gesagt, wann es beginnt. Bitte prüfen Sie den Beginn.
note-assumed-unread = Ein Teil der Zeitangabe wurde nicht verstanden. Bitte prüfen Sie die Tage.
note-assumed-year = Sie haben kein Jahr genannt. Bitte prüfen Sie das Datum.
note-back-asked = Sie haben die Besitzer des Teams gebeten, es zurückzunehmen. Sie haben noch nicht geantwortet.
note-back-declined = Die Besitzer des Teams lassen es, wie es ist.
note-back-done = Die Besitzer des Teams haben es aus dem Schichtplan genommen.
note-back-nobody = Kein Besitzer des Teams chattet mit mir, darum konnte ich niemanden fragen. Bitte sagen Sie es selbst.
note-changed-elsewhere = Jemand anders hat es inzwischen geändert, darum wurde nichts geschrieben. So ist es jetzt.
note-failed-busy = Outlook ist überlastet, es wurde nichts gebucht. Versuchen Sie es in einer Minute noch einmal.
note-failed-down = Outlook hat nicht geantwortet, es wurde nichts gebucht. Versuchen Sie es in einer Minute noch einmal.
note-failed-partly = Outlook hat mittendrin nicht mehr geantwortet. „Erneut versuchen“ bucht, was fehlt.
note-failed-refused = Outlook hat die Buchung abgelehnt.
note-far-ahead = Das liegt mehr als ein Jahr voraus.
note-gone = Es ist nicht mehr da: Es wurde anderswo entfernt.
note-long = Das ist länger als ein Monat.
note-moved-on = Diese Zeit ist vorbei, darum wurde sie nicht gebucht.
note-not-changed-busy = Outlook ist überlastet. Nichts wurde geändert; versuchen Sie es in einer Minute noch einmal.
note-not-changed-down = Outlook hat nicht geantwortet. Nichts wurde geändert; versuchen Sie es in einer Minute noch einmal.
note-not-changed-refused = Outlook hat die Änderung abgelehnt. Es bleibt gebucht, wie es war.
note-not-withdrawn-busy = Outlook ist überlastet. Es ist noch gebucht; versuchen Sie es in einer Minute noch einmal.
note-not-withdrawn-down = Outlook hat nicht geantwortet. Es ist noch gebucht; versuchen Sie es in einer Minute noch einmal.
note-not-withdrawn-refused = Outlook hat das Zurücknehmen abgelehnt. Es ist noch gebucht.
note-no-schedule = Dieses Team hat keinen Schichtplan.
note-no-such-team = Sie sind nicht mehr in diesem Team, oder es gibt es nicht mehr.
note-not-owner = Das kann nur ein Besitzer des Teams.
note-not-working-days = An diesen Tagen arbeiten Sie sonst nicht.
note-past = Was schon vorbei ist, wurde weggelassen.
note-put-aside = Meine vorige Frage ist damit erledigt.
note-removing = Nichts wird entfernt, bevor Sie klicken.
note-request-decided = Die Besitzer des Teams haben schon entschieden, darum bleibt es, wie es ist.
note-starts-in-past = Es beginnt vor heute.
note-still-looking = Outlook hat noch nicht geantwortet. Ich sehe weiter nach, und diese Karte wird zeigen, wie es ausging.
note-team-out-of-reach = Der Schichtplan Ihres Teams ist nicht erreichbar, es geht hier also nur um Ihren Arbeitsplan.
note-zone-differs = Ihr Gerät ist in einer anderen Zeitzone. Dies sind die Zeiten Ihrer Outlook-Einstellungen.
note-zone-from-device = Outlook nennt Ihre Zeitzone nicht. Dies sind die Zeiten Ihres Geräts.
note-zone-unknown = Ihre Zeitzone ist nicht bekannt, dies sind also UTC-Zeiten. Sie können sie in Outlook einstellen.

note-changed-partly = Nur ein Teil konnte geändert und nicht alles davon zurückgestellt werden. So steht es jetzt; „Rückgängig“ nimmt alles zurück.
note-failed-login = Die Anmeldung bei Microsoft ist gerade nicht erreichbar, es wurde nichts gebucht. Versuchen Sie es in einer Minute noch einmal.
note-not-changed-login = Die Anmeldung bei Microsoft ist gerade nicht erreichbar. Nichts wurde geändert; versuchen Sie es in einer Minute noch einmal.
note-not-withdrawn-login = Die Anmeldung bei Microsoft ist gerade nicht erreichbar. Es ist noch gebucht; versuchen Sie es in einer Minute noch einmal.
note-still-arriving = Outlook ist mit dem letzten Schritt noch nicht fertig, darum wurde nichts Neues begonnen. Versuchen Sie es in einer Minute noch einmal.
