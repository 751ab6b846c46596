# What a team's owners are asked for, in Swedish.

approve-title = { $count ->
    [0] Inget väntar på ditt svar
    [one] En ansökan väntar på ditt svar
   *[other] { $count } ansökningar väntar på ditt svar
}
approve-one = { $name } ansöker om ledighet
approve-says = ”{ $words }”
approve-also = Också lediga då: { $names }
approve-nobody-else = Ingen annan är ledig då.
approve-words = Meddelande till { $name }, om du vill
approve-more = Och { $more } till efter dessa.
approve-approved = ✓ Godkänt
approve-declined = ✕ Avslaget
approve-withdrawn = Återtaget: ingen behöver bestämma längre
approve-answer = Svar: { $words }
approve-no-team = Du äger inget team med schema, så ingen ansöker om ledighet hos dig. Det du själv har ansökt om finns i ”min ledighet”.
press-approve = Godkänn
press-decline = Avslå

back-one = { $name } vill ta tillbaka en godkänd ledighet
back-approved = ✓ Borttagen ur schemat
back-declined = ✕ Den står kvar i schemat
back-withdrawn = Ingen behöver bestämma längre
press-back-yes = Ta bort den
press-back-no = Behåll den
press-ask-back = Be att få ta tillbaka den
