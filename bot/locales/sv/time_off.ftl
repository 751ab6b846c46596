# The card of a time off, in Swedish.

state-offered = Ledighet: inte bokad än
state-dismissed = Ledighet: inte bokad
state-booking = Ledighet: bokar…
state-booked = ✓ Bokad
state-offered-asking = Ledighet: inte ansökt om än
state-asked = Ansökt om: ägarna har inte bestämt än
state-approved = ✓ Godkänd
state-partly-declined = ✕ En del avslogs
state-declined = ✕ Avslagen
state-booked-asked = Bokad i din arbetsplan; ägarna har inte bestämt än
state-changing = Ledighet: ändrar…
state-withdrawing = Ledighet: tar tillbaka…
state-withdrawn = Återtagen: inget är bokat
state-failed = ✕ Det gick inte att boka
state-partly = ✕ Bara delvis bokad

part-booked-plan = ✓ I din arbetsplan: { $span }
part-not-booked-plan = ✕ Inte i din arbetsplan: { $span }
part-booked-shifts = ✓ I schemat för { $team }: { $span }
part-not-booked-shifts = ✕ Inte i schemat för { $team }: { $span }
part-booked-asked = Ansökt om i { $team }: { $span }
part-not-booked-asked = ✕ Inte ansökt om i { $team }: { $span }

part-approved = ✓ Godkänt av ägarna av { $team }: { $span }
part-declined = ✕ Avslaget av ägarna av { $team }: { $span }
part-withdrawn = Inte längre ansökt om i { $team }: { $span }
part-with-words = { $part }. Svar: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Hamnar i din arbetsplan i Outlook och Teams
where-booked = I din arbetsplan i Outlook och Teams
where-shifts-to-be = Hamnar i schemat för { $team }: { $reason }
where-shifts-booked = I schemat för { $team }: { $reason }
where-asked-to-be = Ansökan till ägarna av { $team }: { $reason }
where-asked-booked = Ansökan skickad till ägarna av { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = Du är redan ledig då: { $span }
overlap-named = Du är redan ledig då: { $subject }, { $span }
overlap-more = { $others ->
    [one] { $others } ledighet till ligger på de här dagarna.
   *[other] { $others } ledigheter till ligger på de här dagarna.
}
reason = Outlook säger: { $reason }

press-where-also-plan = Även i min arbetsplan
press-where-also-team = Även i mitt teams schema
press-where-plan = Bara i min arbetsplan
press-where-team = Bara i mitt teams schema
press-ask = Ansök
press-book = Boka
press-book-after-all = Boka ändå
press-book-again = Boka igen
press-change = Ändra
press-dismiss = Inte nu
press-look = Uppdatera
press-pick = Jag menade { $span }
press-retry = Försök igen
press-undo = Ångra

note-all-of-it = Det här är en enda ledighet, längre än det du nämnde. Det gäller hela.
note-apart-from-team = Ditt teams schema visar inte det här.
note-already-booked = Det här var redan bokat, så det bokas inte en gång till.
note-asked-approved = Teamets ägare har godkänt det.
note-asked-declined = Teamets ägare har avslagit det.
note-asked-pending = Teamets ägare har inte bestämt än.
note-as-it-was = Det förblir som det är.
note-as-wished = Så är det redan.
note-assumed-am_pm = Du sade inte förmiddag eller eftermiddag. Kontrollera klockslagen.
note-assumed-end = Du sade inte när det slutar. Kontrollera slutet.
note-assumed-missing_hour = Klockan ställs fram den dagen, och tiden du skrev hoppas över. Kontrollera klockslagen.
note-assumed-half = Du sade inte vilken halva av dagen. Kontrollera klockslagen.
note-assumed-month = Du sade inte månaden. Kontrollera datumet.
note-assumed-repeated_hour = Klockan ställs tillbaka den dagen, och tiden du skrev kommer två gånger. Här menas den första.
note-assumed-several = Det här lästes som mer än en ledighet. Kontrollera att du menade alla.
note-assumed-today = Du sade inte när det börjar. Kontrollera början.
note-assumed-unread = En del av det du skrev om tiden förstod jag inte. Kontrollera dagarna.
note-assumed-year = Du sade inte året. Kontrollera datumet.
note-changed-partly = Bara en del kunde ändras, och allt av det gick inte att återställa. Så här står det nu; ”Ångra” tar tillbaka alltihop.
note-back-asked = Du har bett teamets ägare att få ta tillbaka det. De har inte svarat än.
note-back-declined = Teamets ägare låter det vara som det är.
note-back-done = Teamets ägare har tagit bort det ur schemat.
note-back-nobody = Ingen ägare av teamet chattar med mig, så jag kunde inte fråga någon. Säg till dem själv.
note-changed-elsewhere = Någon annan ändrade det under tiden, så inget skrevs. Så här är det nu.
note-failed-busy = Outlook är upptaget, så inget bokades. Försök igen om en minut.
note-failed-login = Det går inte att logga in hos Microsoft just nu, så inget bokades. Försök igen om en minut.
note-failed-down = Outlook svarade inte, och inget bokades. Försök igen om en minut.
note-failed-partly = Outlook slutade svara mitt i. ”Försök igen” bokar det som saknas.
note-failed-refused = Outlook vägrade boka det här.
note-far-ahead = Det här är mer än ett år framåt.
note-gone = Det finns inte kvar: det togs bort någon annanstans.
note-long = Det här är längre än en månad.
note-moved-on = Tiden är förbi, så den bokades inte.
note-not-changed-busy = Outlook är upptaget. Inget ändrades; försök igen om en minut.
note-not-changed-login = Det går inte att logga in hos Microsoft just nu. Inget ändrades; försök igen om en minut.
note-not-changed-down = Outlook svarade inte. Inget ändrades; försök igen om en minut.
note-not-changed-refused = Outlook vägrade ändra. Det är bokat som förut.
note-not-withdrawn-busy = Outlook är upptaget. Det är fortfarande bokat; försök igen om en minut.
note-not-withdrawn-login = Det går inte att logga in hos Microsoft just nu. Det är fortfarande bokat; försök igen om en minut.
note-not-withdrawn-down = Outlook svarade inte. Det är fortfarande bokat; försök igen om en minut.
note-not-withdrawn-refused = Outlook vägrade ta tillbaka det. Det är fortfarande bokat.
note-no-schedule = Det här teamet har inget schema.
note-no-such-team = Du är inte med i det här teamet längre, eller så finns det inte kvar.
note-not-owner = Det kan bara en ägare av teamet göra.
note-not-working-days = Då brukar du inte arbeta.
note-past = Den del som redan är förbi utelämnades.
note-put-aside = Det jag frågade dig förut har jag släppt.
note-removing = Inget tas bort innan du klickar.
note-request-decided = Teamets ägare har redan bestämt, så det förblir som det är.
note-starts-in-past = Det börjar före i dag.
note-still-arriving = Outlook är inte klart med det förra steget, så inget nytt påbörjades. Försök igen om en minut.
note-still-looking = Outlook har inte svarat än. Jag fortsätter titta, och kortet visar hur det slutade.
note-team-out-of-reach = Ditt teams schema går inte att nå, så det här gäller bara din arbetsplan.
note-zone-differs = Din enhet är i en annan tidszon. Tiderna följer dina inställningar i Outlook.
note-zone-from-device = Outlook anger inte din tidszon. Tiderna följer din enhet.
note-zone-unknown = Din tidszon är okänd, så tiderna är i UTC. Du kan ställa in den i Outlook.
