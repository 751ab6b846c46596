# How Siesta is presented in Teams, in Polish.

app-name = Siesta: czas wolny
app-short = Zarezerwuj wolne jednym zdaniem: jedno kliknięcie i jest w twoim planie.
app-full =
    Siesta rezerwuje wolne w Microsoft Teams. Napisz „wolne w przyszły poniedziałek”, a zobaczysz kartę z tym, co zostało zrozumiane; jedno kliknięcie zapisuje to w planie pracy, w grafiku Shifts zespołu albo w obu. Ta sama karta to cofa lub zmienia.

    Zapytaj, kto ma wolne, zobacz, co jest zaplanowane, i rozpatrz wnioski zespołu, w swoim języku. Nic nie jest rezerwowane przed kliknięciem, a co dotyczy tylko ciebie, widzisz tylko ty.

    Ograniczenia: potrzebne jest konto służbowe lub szkolne i jednorazowe logowanie. Grafik zespołu wymaga Microsoft Shifts i zgody administratora. Siesta nie liczy pozostałych dni urlopu.

extension-book = Zarezerwuj wolne
    .about = Zarezerwować wolne dla siebie, także z treści wiadomości
extension-ahead = Pokaż wolne
    .about = Wstawić do wiadomości najbliższe wolne twoje lub zespołu
extension-whose = Czyje
    .about = „ja” lub nic: twoje; „zespół”: twojego zespołu
