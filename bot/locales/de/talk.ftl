# Talk, in German.

help-title = Was Siesta kann
help-does = Schreiben Sie, wann Sie frei haben möchten. Ich zeige, was ich verstanden habe, und ein Klick bucht es in Ihrem Arbeitsplan.
help-safe = Nichts wird gebucht, bevor Sie klicken, und jede Buchung lässt sich rückgängig machen.
help-try = Probieren Sie etwas davon
help-words = Wörter, die ich kenne
press-commands = Alle Befehle

hello-title = Hallo { $name }
hello-nameless = Hallo
hello-does = Ich buche Ihre freie Zeit. Sagen Sie mir, wann, zum Beispiel:
hello-next = Nichts wird gebucht, bevor Sie „Buchen“ wählen. „hilfe“ zeigt alles, was ich kann.

lost-title = Das habe ich nicht verstanden
lost-read = Gelesen habe ich: { $text }
lost-try = Ich buche freie Zeit. So ginge es:

attachment = Ich lese nur Wörter und habe das Bild oder die Datei beiseitegelassen. Wann möchten Sie frei haben?
cancelled = Gut, das lasse ich. Nichts wurde gebucht oder geändert.
not-time-off = Das klang nicht nach freier Zeit, darum wurde nichts gebucht. So ginge es:
no-words = Darin habe ich keine Wörter gefunden. Schreiben Sie, wann Sie frei haben möchten, zum Beispiel:
none-that-day = Da ist nichts gebucht.
nothing-open = Es gab nichts abzubrechen. Was gebucht ist, bleibt gebucht.
too-far = Das ist zu weit weg
    .way = Ich buche bis zu zehn Jahre voraus. Wählen Sie einen näheren Tag.
past-date = Diese Zeit ist schon vorbei. Schreiben Sie eine, die noch kommt, zum Beispiel:
too-long = Das ist mir zu lang. Ein kurzer Satz genügt, zum Beispiel:

language-now = Ich antworte jetzt auf { $language }, wie Sie schreiben.
press-keep-language = Immer { $language }
