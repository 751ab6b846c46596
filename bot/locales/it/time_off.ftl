# The card of a time off, in Italian.

state-offered = Ferie: non ancora prenotate
state-dismissed = Ferie: non prenotate
state-booking = Ferie: prenotazione in corso…
state-booked = ✓ Prenotate
state-offered-asking = Ferie: non ancora richieste
state-asked = Richieste: i proprietari non hanno ancora deciso
state-approved = ✓ Approvate
state-partly-declined = ✕ Una parte è stata rifiutata
state-declined = ✕ Rifiutate
state-booked-asked = Prenotate nel suo piano di lavoro; i proprietari non hanno ancora deciso
state-changing = Ferie: modifica in corso…
state-withdrawing = Ferie: ritiro in corso…
state-withdrawn = Ritirate: nulla è prenotato
state-failed = ✕ Non è stato possibile prenotarle
state-partly = ✕ Prenotate solo in parte

part-booked-plan = ✓ Nel suo piano di lavoro: { $span }
part-not-booked-plan = ✕ Non nel suo piano di lavoro: { $span }
part-booked-shifts = ✓ Nel piano turni di { $team }: { $span }
part-not-booked-shifts = ✕ Non nel piano turni di { $team }: { $span }
part-booked-asked = Richieste in { $team }: { $span }
part-not-booked-asked = ✕ Non richieste in { $team }: { $span }

part-approved = ✓ Approvate dai proprietari di { $team }: { $span }
part-declined = ✕ Rifiutate dai proprietari di { $team }: { $span }
part-withdrawn = Non più richieste in { $team }: { $span }
part-with-words = { $part }. Risposta: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Vanno nel suo piano di lavoro in Outlook e Teams
where-booked = Nel suo piano di lavoro in Outlook e Teams
where-shifts-to-be = Vanno nel piano turni di { $team }: { $reason }
where-shifts-booked = Nel piano turni di { $team }: { $reason }
where-asked-to-be = Si richiedono ai proprietari di { $team }: { $reason }
where-asked-booked = Richieste ai proprietari di { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = È già in ferie in quei giorni: { $span }
overlap-named = È già in ferie in quei giorni: { $subject }, { $span }
overlap-more = { $others ->
    [one] In questi giorni c’è { $others } altra assenza.
   *[other] In questi giorni ci sono altre { $others } assenze.
}
reason = Outlook dice: { $reason }

press-where-also-plan = Anche nel piano di lavoro
press-where-also-team = Anche nel piano turni
press-where-plan = Solo nel piano di lavoro
press-where-team = Solo nel piano turni
press-ask = Richiedi
press-book = Prenota
press-book-after-all = Prenota comunque
press-book-again = Prenota di nuovo
press-change = Modifica
press-dismiss = Non ora
press-look = Aggiorna
press-pick = Intendevo { $span }
press-retry = Riprova
press-undo = Annulla

note-all-of-it = Sono ferie più lunghe di ciò che ha nominato. Qui si tratta di tutto il periodo.
note-apart-from-team = Il piano turni del suo team non lo mostra.
note-already-booked = Era già prenotato, quindi non si prenota una seconda volta.
note-asked-approved = I proprietari del team l’hanno approvato.
note-asked-declined = I proprietari del team l’hanno rifiutato.
note-asked-pending = I proprietari del team non hanno ancora deciso.
note-as-it-was = Resta com’è.
note-as-wished = È già così.
note-assumed-am_pm = Non ha detto mattina o pomeriggio. Controlli le ore.
note-assumed-end = Non ha detto quando finisce. Controlli la fine.
note-assumed-missing_hour = Quel giorno l’orologio va avanti e l’ora che ha scritto viene saltata. Controlli le ore.
note-assumed-half = Non ha detto quale metà della giornata. Controlli le ore.
note-assumed-month = Non ha detto il mese. Controlli la data.
note-assumed-repeated_hour = Quel giorno l’orologio torna indietro e l’ora che ha scritto viene due volte. Qui si intende la prima.
note-assumed-several = È stato letto come più periodi di ferie. Controlli che li intendesse tutti.
note-assumed-today = Non ha detto quando comincia. Controlli l’inizio.
note-assumed-unread = Una parte di quando ha scritto non è stata capita. Controlli i giorni.
note-assumed-year = Non ha detto l’anno. Controlli la data.
note-changed-partly = Si è potuto cambiare solo una parte, e non tutto si è potuto ripristinare. Ecco che cosa c’è ora e dove; «Annulla» ritira tutto.
note-back-asked = Ha chiesto ai proprietari del team di ritirarle. Non hanno ancora risposto.
note-back-declined = I proprietari del team lasciano tutto com’è.
note-back-done = I proprietari del team le hanno tolte dal piano turni.
note-back-nobody = Nessun proprietario del team chatta con me, quindi non ho potuto chiedere a nessuno. Li avvisi di persona.
note-changed-elsewhere = Nel frattempo qualcun altro l’ha cambiato, quindi non ho scritto nulla. Ora è così.
note-failed-busy = Outlook è occupato, quindi nulla è stato prenotato. Riprovi tra un minuto.
note-failed-login = L’accesso a Microsoft non è raggiungibile, quindi nulla è stato prenotato. Riprovi tra un minuto.
note-failed-down = Outlook non ha risposto e nulla è stato prenotato. Riprovi tra un minuto.
note-failed-partly = Outlook ha smesso di rispondere a metà. «Riprova» prenota ciò che manca.
note-failed-refused = Outlook ha rifiutato la prenotazione.
note-far-ahead = È fra più di un anno.
note-gone = Non c’è più: è stato rimosso altrove.
note-long = Dura più di un mese.
note-moved-on = Questo tempo è passato, quindi non è stato prenotato.
note-not-changed-busy = Outlook è occupato. Nulla è cambiato; riprovi tra un minuto.
note-not-changed-login = L’accesso a Microsoft non è raggiungibile. Nulla è cambiato; riprovi tra un minuto.
note-not-changed-down = Outlook non ha risposto. Nulla è cambiato; riprovi tra un minuto.
note-not-changed-refused = Outlook ha rifiutato la modifica. Resta prenotato com’era.
note-not-withdrawn-busy = Outlook è occupato. È ancora prenotato; riprovi tra un minuto.
note-not-withdrawn-login = L’accesso a Microsoft non è raggiungibile. È ancora prenotato; riprovi tra un minuto.
note-not-withdrawn-down = Outlook non ha risposto. È ancora prenotato; riprovi tra un minuto.
note-not-withdrawn-refused = Outlook ha rifiutato il ritiro. È ancora prenotato.
note-no-schedule = Questo team non ha un piano turni.
note-no-such-team = Non fa più parte di questo team, o il team non esiste più.
note-not-owner = Può farlo solo un proprietario del team.
note-not-working-days = Di solito allora non lavora.
note-past = La parte già passata è stata tralasciata.
note-put-aside = Ciò che le avevo chiesto prima è lasciato cadere.
note-removing = Nulla viene rimosso prima del suo clic.
note-request-decided = I proprietari del team hanno già deciso, quindi resta com’è.
note-starts-in-past = Comincia prima di oggi.
note-still-arriving = Outlook non ha ancora finito l’ultimo passo, quindi nulla di nuovo è cominciato. Riprovi tra un minuto.
note-still-looking = Outlook non ha ancora risposto. Continuo a guardare, e questa scheda mostrerà com’è finita.
note-team-out-of-reach = Il piano turni del suo team non è raggiungibile, quindi qui si tratta solo del suo piano di lavoro.
note-zone-differs = Il suo dispositivo è in un altro fuso orario. Queste sono le ore delle sue impostazioni di Outlook.
note-zone-from-device = Outlook non dice il suo fuso orario. Queste sono le ore del suo dispositivo.
note-zone-unknown = Il suo fuso orario non è noto, quindi queste sono ore UTC. Può impostarlo in Outlook.
