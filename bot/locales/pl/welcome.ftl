# The first words in Polish: to somebody new, to a team, and where others read along.

welcome-does = Rezerwuję twoje wolne: powiedz kiedy, spójrz na kartę, kliknij raz. Na przykład:
welcome-sign-in = Za pierwszym razem proszę o zalogowanie, aby widzieć i zapisywać twój plan pracy. „{ sign-in-word }” robi to od razu.
welcome-limits = Zajmuję się twoim wolnym i grafikiem Shifts zespołu. Nie liczę pozostałych dni urlopu.
welcome-help = „{ command-help }” pokazuje wszystko, co umiem, „{ command-settings }” język i miejsce zapisu wolnego.
joined-by = { $name } dodaje mnie tutaj. Wspomnij o mnie albo wybierz mnie po ukośniku: „{ example-day }”. Każdą odpowiedź widzi tylko ten, kto pyta.
joined = Dodano mnie tutaj. Wspomnij o mnie albo wybierz mnie po ukośniku: „{ example-day }”. Każdą odpowiedź widzi tylko ten, kto pyta.
answered-in-private = { $name }, odpowiedź jest tam, gdzie tylko ty ją widzisz.
