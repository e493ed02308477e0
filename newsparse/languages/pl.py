"""Polish: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, portals, broadcasters and agencies of Poland; function words: the commonest of written Polish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="pl",
    name="Polish",
    endonym="Polski",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ąćęłńśźż",
    function_words="""\
w i na z do nie się że to jest o po jak ale za od przez dla przy był była było są będzie ich jego jej
który która które tym tego oraz także już może tylko czy co ten ta pod we między jako został została
""",
    published="""\
Opublikowano
Opublikowano dnia
Opublikowano w dniu
Opublikowany
Opublikowane
Opublikował
Data publikacji
Data opublikowania
Data dodania
Data utworzenia
Data wydania
Data
Publikacja
Dodano
Dodano dnia
Dodany
Dodane
Dodał
Dodała
Utworzono
Utworzony
Zamieszczono
Napisano
Pierwsza publikacja
Artykuł z dnia
Wydanie z dnia
""",
    updated="""\
Aktualizacja
Ostatnia aktualizacja
Data aktualizacji
Zaktualizowano
Zaktualizowany
Zaktualizowane
Aktualizowano
Ostatnio zaktualizowano
Ostatnia modyfikacja
Ostatnia zmiana
Data modyfikacji
Zmodyfikowano
Zmieniono
Poprawiono
Akt.
Update
""",
    source="""\
Źródło
Źródła
Źr.
Źródło informacji
Źródło artykułu
Źródło tekstu
Źródło wiadomości
Źródło oryginalne
Artykuł pochodzi z
Tekst pochodzi z
Materiał pochodzi z
Nadawca
Wydawca
Dostawca treści
Informacja prasowa
Oryginalny artykuł
Oryginał
Z wykorzystaniem materiałów
""",
    byline="""\
Autor
Autorka
Autorzy
Autor artykułu
Autor tekstu
Autor wpisu
Autor publikacji
Tekst
Tekst i zdjęcia
Tekst i foto
Tekst i fot
Tekst i fotografie
Tekst oraz zdjęcia
Zdjęcia i tekst
Teksty
Napisał
Napisała
Napisany przez
Opracował
Opracowała
Opracowali
Opracowanie
Opracowanie własne
Oprac.
Opr.
Rozmawiał
Rozmawiała
Rozmawiali
Rozmowę przeprowadził
Rozmowę przeprowadziła
Wywiad przeprowadził
Wywiad przeprowadziła
Notował
Notowała
Relacjonował
Relacjonowała
Tłumaczenie
Tłumaczyła
Przełożył
Przełożyła
Dodany przez
Wpis dodany przez
Napisane przez
Dodane przez
Opublikowane przez
Opublikowała
Przygotowała
Przygotował
Przygotowali
Spisał
Spisała
Rozmawiały
Wywiad przeprowadzili
Tekst, zdjęcia
Tekst/foto
Autorki
Autorka tekstu
Autorka artykułu
O autorze
O autorce
Redagował
Redagowała
Oprac. własne
Opublikowano przez
Wysłane przez
""",
    reporter="""\
Redakcja
Od redakcji
Zespół redakcyjny
Zespół
Redakcja portalu
Redakcja sportowa
Redaktor
Redaktorka
Redaktor prowadzący
Redaktor prowadząca
Dziennikarz
Dziennikarka
Dziennikarz działu
Reporter
Reporterka
Korespondent
Korespondentka
Korespondencja z
Nasz korespondent
Od naszego korespondenta
Własna korespondencja
Specjalny wysłannik
Wysłannik
Publicysta
Publicystka
Felietonista
Felietonistka
Komentator
Współpracownik
Współpraca
Współautor
Stażysta
Stażystka
Materiał własny
Informacja własna
inf. wł.
red.
Dziennikarze
Dziennikarki
Reporterzy
Reporterki
Korespondenci
Korespondent wojenny
Korespondentka wojenna
Wysłanniczka
Specjalna wysłanniczka
Komentatorka
Współpracowniczka
Współpracownicy
Redaktorzy
Redaktor naczelna
Redaktorka prowadząca
Wydawca
Wydawczyni
Fotoreporter
Fotoreporterka
Dziennikarz śledczy
Dziennikarka śledcza
Dziennikarz sportowy
Dziennikarka sportowa
Agencje
Biuro prasowe
Rzecznik prasowy
Admin
Administrator
Relacja
""",
    desks="Redakcja",
    editor="""\
Redaktor naczelny
Redaktor naczelna
Redaktorka naczelna
Red. naczelny
Red. nacz.
Zastępca redaktora naczelnego
Zastępczyni redaktora naczelnego
Z-ca redaktora naczelnego
Sekretarz redakcji
Redaktor wydania
Redaktor dyżurny
Redaktor odpowiedzialny
Kierownik redakcji
Szef redakcji
Szefowa redakcji
Kierownik działu
Wydawca portalu
Wydawca serwisu
Dyrektor wydawniczy
Prezes zarządu wydawnictwa
Redagował
Redagowała
Redaguje
Redaguje zespół
Edytor
Edytorka
Korekta
Redakcja i korekta
Założyciel
""",
    conjunction="""\
i
oraz
""",
    with_agency="""\
z
za
""",
    keywords="""\
Tagi
Tag
Tagi artykułu
Słowa kluczowe
Słowo kluczowe
Hasła
Tematy
Temat
Tematy artykułu
Tematy powiązane
Powiązane tematy
Tagi powiązane
Więcej na temat
Etykiety
Oznaczone
Oznaczono jako
Oznaczony tagami
Otagowano
Otagowane
Osoby
Miejsca
Firmy i instytucje
Podobne tematy
Zobacz więcej na temat
Czytaj więcej o
""",
    related="""\
Czytaj też
Czytaj także
Czytaj również
Czytaj więcej
Czytaj dalej
Czytaj więcej na ten temat
Czytaj w serwisie
Czytaj koniecznie
Czytaj
Przeczytaj
Przeczytaj też
Przeczytaj także
Przeczytaj również
Przeczytaj więcej
Przeczytaj koniecznie
Warto przeczytać
Polecamy przeczytać
Zobacz też
Zobacz także
Zobacz również
Zobacz więcej
Zobacz koniecznie
Zobacz
Zobacz wideo
Zobacz zdjęcia
Zobacz film
Sprawdź też
Sprawdź także
Sprawdź również
Sprawdź
Posłuchaj także
Posłuchaj też
Obejrzyj także
Obejrzyj też
Obejrzyj również
Oglądaj też
Oglądaj także
Oglądaj również
Dowiedz się więcej
Więcej
Więcej na ten temat
Więcej wiadomości
Więcej artykułów
Więcej z działu
Więcej w dziale
Więcej od autora
Więcej podobnych
Więcej newsów
Inne artykuły
Inne wiadomości
Inne z tego działu
Inne tego autora
Pozostałe artykuły
Pozostałe wiadomości
Powiązane
Powiązane artykuły
Powiązane wiadomości
Powiązane treści
Powiązane materiały
Powiązane posty
Artykuły powiązane
Wiadomości powiązane
Materiały powiązane
Podobne
Podobne artykuły
Podobne wiadomości
Podobne wpisy
Podobne posty
Podobne materiały
Zobacz podobne
Polecane
Polecane artykuły
Polecane dla Ciebie
Polecane wideo
Polecamy
Polecamy także
Polecamy też
Polecamy również
Redakcja poleca
Poleca redakcja
Rekomendowane
Rekomendowane dla Ciebie
Rekomendowane artykuły
Wybrane dla Ciebie
Wybór redakcji
Może Cię zainteresować
Może Cię też zainteresować
Może Cię również zainteresować
To może Cię zainteresować
Mogą Cię zainteresować
Zainteresuje Cię
Zainteresuje Cię także
Może Ci się spodobać
Może zainteresuje Cię
Te artykuły mogą Cię zainteresować
Najczęściej czytane
Najchętniej czytane
Najpopularniejsze
Najpopularniejsze artykuły
Popularne
Popularne artykuły
Popularne teraz
Popularne w serwisie
Najczęściej komentowane
Najczęściej oglądane
Najnowsze
Najnowsze wiadomości
Najnowsze artykuły
Najnowsze informacje
Najnowsze wpisy
Najnowsze wideo
Ostatnie wpisy
Ostatnie artykuły
Ostatnie wiadomości
Ostatnio dodane
Najważniejsze wiadomości
Najważniejsze informacje
Najważniejsze dzisiaj
Z ostatniej chwili
Wiadomości dnia
Gorące tematy
Warto zobaczyć
Z tej kategorii
Poprzedni artykuł
Następny artykuł
Poprzedni wpis
Następny wpis
Poprzednia wiadomość
Następna wiadomość
Poprzedni
Następny
Poprzednia
Następna
Kolejny artykuł
Dalsza część artykułu
Dalszy ciąg
Archiwum wiadomości
Przeczytaj jeszcze
Zobacz jeszcze
Ostatnio czytane
Często czytane
Teraz czytane
Popularne wpisy
Popularne posty
Sprawdź inne
Inni czytają
Inni czytali także
Inni czytali również
Przeczytaj inne artykuły
Zobacz inne artykuły
Może Cię zaciekawić
Może Cię zaciekawi
Zainteresuje Cię również
Najciekawsze
Najchętniej czytane dzisiaj
Najczęściej czytane dzisiaj
Popularne dzisiaj
Gorące newsy
Wiadomości na ten temat
Koniecznie przeczytaj
Koniecznie zobacz
Koniecznie sprawdź
Musisz to zobaczyć
Musisz to przeczytać
Musisz to wiedzieć
Hity dnia
Czytaj na ten temat
Redakcja poleca także
Obejrzyj
Obejrzyj film
Obejrzyj wideo
Więcej z kategorii
""",
    section="""\
Dział
Działy
Kategoria
Kategorie
Rubryka
Sekcja
Opublikowano w
Opublikowany w
Zamieszczono w kategorii
Zamieszczone w
Serwis
""",
    sections="""\
Strona główna
Start
Wiadomości
Aktualności
Informacje
Najnowsze newsy
Kraj
Polska
Z kraju
Polityka
Świat
Ze świata
Zagranica
Europa
Unia Europejska
Ukraina
Wojna w Ukrainie
Wybory
Gospodarka
Biznes
Ekonomia
Finanse
Pieniądze
Giełda
Rynki
Firma
Firmy
Praca
Podatki
Prawo
Nieruchomości
Energetyka
Rolnictwo
Sport
Piłka nożna
Ekstraklasa
Siatkówka
Koszykówka
Tenis
Żużel
Skoki narciarskie
Sporty zimowe
Lekkoatletyka
Formuła 1
Kultura
Kultura i rozrywka
Film
Muzyka
Książki
Literatura
Teatr
Sztuka
Seriale
Media
Telewizja
TV
Rozrywka
Gwiazdy
Plotki
Ludzie
Opinie
Publicystyka
Felietony
Blogi
Komentarze i opinie
Wywiady
Reportaż
Reportaże
Społeczeństwo
Życie
Styl życia
Lifestyle
Moda
Uroda
Rodzina
Dziecko
Kobieta
Kuchnia
Kulinaria
Przepisy
Dom
Dom i ogród
Ogród
Zdrowie
Medycyna
Psychologia
Koronawirus
Nauka
Technologie
Technologia
Nowe technologie
Cyfryzacja
Internet
Gry
Edukacja
Szkoła
Studia
Historia
Religia
Kościół
Wiara
Ekologia
Środowisko
Klimat
Przyroda
Zwierzęta
Pogoda
Podróże
Turystyka
Motoryzacja
Auto
Moto
Transport
Wojsko
Bezpieczeństwo
Kryminalne
Kronika policyjna
Wypadki
Policja
Sąd
Region
Regiony
Lokalne
Samorząd
Miasto
Powiat
Warszawa
Kraków
Łódź
Wrocław
Poznań
Gdańsk
Trójmiasto
Szczecin
Lublin
Katowice
Białystok
Bydgoszcz
Toruń
Rzeszów
Kielce
Olsztyn
Opole
Śląsk
Mazowsze
Małopolska
Ciekawostki
Poradnik
Porady
Wideo
Filmy
Zdjęcia
Galeria
Galerie
Fotogaleria
Podcasty
Podcast
Radio
Na żywo
Relacje na żywo
Relacje
Wydarzenia
Kalendarz
Imprezy
Magazyn
Dodatki
Ogłoszenia
Nekrologi
Konkursy
Quizy
Horoskop
Program TV
Archiwum
""",
    credit="""\
Fot.
Fot:
Foto:
Zdjęcie:
Zdjęcia:
Zdjęcie ilustracyjne
Zdj. ilustracyjne
Zdjęcie poglądowe
Zdjęcie archiwalne
Zdjęcie główne
Fot. ilustracyjna
Fot. archiwum
Autor zdjęcia
Autor fotografii
Źródło zdjęcia
Fotograf:
Fotografia:
Grafika:
Ilustracja:
Rysunek:
Infografika:
Wideo:
Mat. prasowe
Materiały prasowe
Archiwum prywatne
Domena publiczna
PAP/
Agencja Gazeta
Agencja Wyborcza.pl
Agencja SE
East News
Reporter/East News
NewsPix
Getty Images
Shutterstock
iStock
AP Photo
AFP/East News
Pixabay
Unsplash
Zrzut ekranu
Screen:
Zdj.
PressFocus
""",
    boilerplate="""\
Udostępnij
Udostępnij artykuł
Udostępnij ten artykuł
Udostępnij na Facebooku
Udostępnij na Twitterze
Udostępnij na X
Udostępnij na WhatsApp
Udostępnij na LinkedIn
Udostępnij na
Udostępnij znajomym
Udostępnienia
Udostępnień
Podziel się
Podziel się artykułem
Podziel się z innymi
Podziel się na Facebooku
Podziel się na Twitterze
Podziel się tym
Poleć
Poleć znajomemu
Poleć artykuł
Poleć innym
Tweetnij
Tweet
Facebook
Twitter
WhatsApp
Instagram
Wyświetl ten post na Instagramie
LinkedIn
Telegram
Messenger
YouTube
Pinterest
TikTok
E-mail
Email
Lubię to
Lubię to!
Lubię to! Wczytywanie…
Wyślij
Wyślij e-mailem
Wyślij emailem
Wyślij znajomemu
Wyślij mailem
Skopiuj link
Kopiuj link
Kopiuj
Link skopiowany
Skopiowano link
Skopiowano
Link skopiowano do schowka
Drukuj
Drukuj artykuł
Wydrukuj
Wersja do druku
Powrót
Powrót Drukuj
Zapisz
Zapisz artykuł
Zapisz na później
Zachowaj
Dodaj do ulubionych
Ulubione
Schowek
Posłuchaj
Posłuchaj artykułu
Odsłuchaj
Odsłuchaj artykuł
Słuchaj
Odtwórz
Oglądaj
Rozmiar tekstu
Wielkość tekstu
Wielkość czcionki
Rozmiar czcionki
Powiększ czcionkę
Zmniejsz czcionkę
Wysoki kontrast
Czas czytania
Przeczytasz w
min czytania
minut czytania
minuty czytania
Menu
Otwórz menu
Zamknij menu
Menu główne
Nawigacja
Nawigacja wpisu
Szukaj
Szukaj w serwisie
Wyszukaj
Wyszukiwarka
Wpisz szukaną frazę
Czego szukasz?
Zamknij
Anuluj
Przejdź do treści
Przejdź do treści głównej
Przejdź do głównej treści
Przejdź do menu
Przejdź do nawigacji
Przejdź do wyszukiwarki
Przejdź do stopki
Przejdź do serwisu
Przejdź na stronę główną
Skocz do treści
Wróć
Wróć na górę
Wróć do góry
Do góry
Na górę
Powrót do góry
Powrót na górę
Powrót na stronę główną
Wróć na stronę główną
Wróć do listy
Powrót do listy
Dalej
Wstecz
Zaloguj
Zaloguj się
Logowanie
Wyloguj
Wyloguj się
Zarejestruj się
Załóż konto
Rejestracja
Moje konto
Mój profil
Profil
Nie masz konta?
Masz już konto?
Prenumerata
Prenumerata cyfrowa
Subskrypcja
Subskrybuj
Kup subskrypcję
Kup dostęp
Wykup dostęp
Wykup subskrypcję
Zamów prenumeratę
Masz już subskrypcję?
Masz już prenumeratę?
Artykuł dostępny tylko dla prenumeratorów
Artykuł tylko dla prenumeratorów
Tylko dla subskrybentów
E-wydanie
E-gazeta
Kup e-wydanie
Premium
Newsletter
Newslettery
Zapisz się
Zapisz się na newsletter
Zapisz się do newslettera
Reklama
Koniec reklamy
Reklama u nas
Reklamy
Ogłoszenie
Dalsza część artykułu pod reklamą
Dalsza część artykułu pod materiałem wideo
Dalsza część tekstu pod reklamą
Dalsza część tekstu pod wideo
Dalsza część tekstu pod materiałem wideo
Dalszy ciąg artykułu pod wideo
Dalszy ciąg materiału pod wideo
Ciąg dalszy pod reklamą
Ciąg dalszy artykułu pod reklamą
Kontynuuj czytanie pod reklamą
Reszta artykułu pod materiałem wideo
Artykuł sponsorowany
Materiał sponsorowany
Materiał partnera
Materiał promocyjny
Sponsorowane
Autopromocja
Promocja
Akceptuję
Akceptuj
Akceptuję i przechodzę do serwisu
Akceptuj wszystkie
Zaakceptuj wszystkie
Zgadzam się
Przejdź dalej
Odrzuć
Odrzuć wszystkie
Rozumiem
Ustawienia
Ustawienia plików cookie
Ustawienia cookies
Ustawienia prywatności
Zaawansowane ustawienia
Zarządzaj ustawieniami
Pliki cookies
Polityka cookies
Polityka plików cookies
Polityka prywatności
Prywatność
Ochrona danych osobowych
Regulamin
Regulamin serwisu
Warunki korzystania
Nota prawna
RODO
Deklaracja dostępności
Dostępność
Kontakt
Kontakt z redakcją
Napisz do nas
Napisz do redakcji
Napisz do autora
O nas
O autorze
O serwisie
Pomoc
Praca u nas
Mapa strony
Mapa serwisu
RSS
Kanały RSS
Aplikacja
Aplikacje mobilne
Pobierz aplikację
Pobierz
Obserwuj
Obserwuj nas
Obserwuj nas na Facebooku
Obserwuj autora
Śledź nas
Dołącz do nas
Dołącz do nas na Facebooku
Polub nas
Polub nas na Facebooku
Znajdź nas
Włącz powiadomienia
Powiadomienia
Załaduj więcej
Wczytaj więcej
Pokaż więcej
Pokaż wszystkie
Pokaż wszystko
Zobacz wszystkie
Zobacz wszystko
Rozwiń
Zwiń
Wczytywanie
Ładowanie
Zobacz komentarze
Pokaż komentarze
Zobacz wszystkie komentarze
Przejdź do komentarzy
Wyświetleń
Wyświetlenia
Odsłon
Liczba wyświetleń
Czytano
Zgłoś błąd
Zgłoś
Zauważyłeś błąd?
Znalazłeś błąd?
Masz temat?
Zgłoś temat
Oceń artykuł
Oceń
Ocena
Czy ten artykuł był przydatny?
Wszelkie prawa zastrzeżone
Wszystkie prawa zastrzeżone
Prawa autorskie
Następne zdjęcie
Poprzednie zdjęcie
Zobacz galerię
Pełny ekran
Powiększ
Włącz JavaScript
WPeMatico
W tym dziale nie ma więcej artykułów
Dla Ciebie
Więcej informacji
Temat dnia
Na czasie
W skrócie
Cały artykuł
Cały tekst
Idź do oryginalnego materiału
Przejdź do oryginalnego artykułu
Przeczytaj źródło
Tekst sponsorowany
Reszta tekstu pod materiałem wideo
Reszta tekstu pod wideo
Dalszy ciąg tekstu pod zdjęciem
Dalsza część tekstu pod zdjęciem
Dalsza część artykułu pod zdjęciem
Dalsza część tekstu pod galerią
Dalszy ciąg artykułu pod materiałem wideo
Dalszy ciąg tekstu pod materiałem wideo
Więcej informacji wkrótce
Zobacz zdjęcia
Zobacz zdjęcie
Strona 1 z
O autorce
O autorach
""",
    promo="""\
Zapisz się na
Zapisz się do
Subskrybuj nasz
Subskrybuj nas
Obserwuj nas na
Obserwuj nas w
Śledź nas na
Śledź najnowsze
Polub nas na
Polub nasz
Dołącz do
Dołącz do naszej
Pobierz naszą
Pobierz bezpłatną
Kliknij tutaj
Kliknij i
Kliknij, aby
Czytaj więcej na
Czytaj dalej na
Czytaj całość
Czytaj cały artykuł
Przeczytaj cały artykuł
Przeczytaj całość
Cały tekst przeczytasz
Całość artykułu
Pełna treść artykułu
Pozostało jeszcze
Aby przeczytać
Aby czytać dalej
Aby kontynuować
Chcesz wiedzieć więcej
Chcesz być na bieżąco
Chcesz przeczytać
Bądź na bieżąco
Bądź z nami
Otrzymuj najnowsze
Otrzymuj powiadomienia
Nie przegap
Wesprzyj
Wesprzyj nas
Wspieraj nas
Wspieraj nasze
Postaw nam kawę
Przekaż 1,5%
Masz ciekawy temat
Masz dla nas
Masz dla nas temat
Byłeś świadkiem
Jesteś świadkiem
Widziałeś coś
Widzisz błąd
Widzisz literówkę
Napisz na
Wyślij do nas
Wyślij nam
Skontaktuj się z nami
Artykuł ukazał się
Artykuł pochodzi
Artykuł powstał
Artykuł pierwotnie
Tekst ukazał się
Tekst pierwotnie ukazał się
Materiał chroniony prawem autorskim
Dalsze rozpowszechnianie artykułu
Kopiowanie materiałów
Dziękujemy za przeczytanie
Dziękujemy, że przeczytałeś
Dziękujemy, że jesteś
Najnowsze wiadomości z
Najważniejsze informacje z
Więcej informacji znajdziesz
Więcej informacji na
Więcej na ten temat przeczytasz
Więcej przeczytasz
Więcej wiadomości na
Więcej wiadomości z
Więcej tekstów
Zobacz więcej na
Znajdź nas na
Zaloguj się, aby
Zarejestruj się, aby
Prenumeruj
Copyright
Zobacz relację na żywo
Zobacz zapis relacji
Śledź relację
Śledź z nami
Relację można śledzić
Relację można również śledzić
Odtwarzacz wideo wymaga
Post udostępniony przez
Dołącz do nas na
Dołącz do naszego kanału
Dołącz do kanału
Dodaj nas do
Dalszą część przeczytasz pod reklamą
Dalsza część artykułu pod
Dalsza część tekstu pod
Ciąg dalszy pod
Artykuł dostępny tylko dla
Treść dostępna tylko dla
Ten artykuł przeczytasz tylko
""",
    notices="""\
polityka prywatności
politykę prywatności
polityce prywatności
pliki cookie
plików cookie
newsletter
subskrybuj
zapisz się
zaloguj się
zarejestruj się
swój e-mail
adres e-mail
nasza strona
naszej strony
tej strony
naszej aplikacji
nasza aplikacja
naszych czytelników
Twoja zgoda
zgodę na
wszelkie prawa zastrzeżone
obserwuj nas
śledź nas
Wiadomości Google
kanał WhatsApp
twój komentarz
jest dziennikarzem
jest dziennikarką
dziennikarz portalu
dziennikarka portalu
obsługi JavaScript
obsługę JavaScript
Twoja przeglądarka
pochodzi z serwisu
kanale WhatsApp
regulamin komentowania
opinie internautów
komentarze są prywatnymi opiniami
nie ponosi odpowiedzialności za treść komentarzy
""",
    comments="""\
Komentarze
Komentarz
Brak komentarzy
Komentarzy
Skomentuj
Skomentuj artykuł
Skomentuj jako pierwszy
Dodaj komentarz
Dodaj swój komentarz
Dodaj pierwszy komentarz
Dodaj opinię
Napisz komentarz
Zostaw komentarz
Zostaw odpowiedź
Odpowiedz
Anuluj pisanie odpowiedzi
Komentarze czytelników
Opinie czytelników
Twój komentarz
Treść komentarza
Wasze komentarze
Wasze opinie
Dyskusja
Forum
Liczba komentarzy
Wyślij komentarz
Weź udział w dyskusji
Komentowanie wyłączone
Możliwość komentowania została wyłączona
Komentarze są wyłączone
Twój adres e-mail nie zostanie opublikowany
Twój adres email nie zostanie opublikowany
Brak komentarza
Bądź pierwszy, skomentuj
Dołącz do dyskusji
""",
    ending="""\
KONIEC
Koniec komunikatu
(cdn.)
C.d.n.
""",
    outlets="""\
TVN24
Polsat News
TVP Info
Gazeta Wyborcza
Rzeczpospolita
Onet
RMF FM
Radio ZET
Polskie Radio
Dziennik Gazeta Prawna
DGP
Super Express
Polska Times
Nasz Dziennik
Gazeta Polska
Gazeta Polska Codziennie
Puls Biznesu
Parkiet
Przegląd Sportowy
Newsweek Polska
Newsweek
Wprost
Do Rzeczy
W Sieci
Tygodnik Powszechny
Angora
Dziennik Polski
Gazeta Krakowska
Dziennik Zachodni
Gazeta Wrocławska
Głos Wielkopolski
Dziennik Bałtycki
Dziennik Łódzki
Express Ilustrowany
Kurier Poranny
Kurier Lubelski
Dziennik Wschodni
Nowiny
Echo Dnia
Gazeta Pomorska
Express Bydgoski
Głos Szczeciński
Kurier Szczeciński
Głos Koszaliński
Gazeta Lubuska
Nowa Trybuna Opolska
Gazeta Olsztyńska
onet.pl
Wirtualna Polska
WP
INTERIA.PL
Gazeta.pl
TVN 24
TVN
TVP
TVP3
Polsat
RMF24
RMF 24
TOK FM
Radio Maryja
Radio Opole
Radio Olsztyn
Radio Kraków
Radio Gdańsk
Radio Łódź
Radio Poznań
Radio Wrocław
Radio Katowice
Radio Lublin
Radio Rzeszów
Radio Szczecin
Radio Białystok
Radio Kielce
TV Republika
Telewizja Republika
wPolityce.pl
wPolityce
niezalezna.pl
OKO.press
OKO press
Krytyka Polityczna
NaTemat
Money.pl
Bankier.pl
Business Insider Polska
Forsal
Forsal.pl
Spider's Web
Sportowe Fakty
Meczyki
Weszło
Trojmiasto.pl
BBC
Deutsche Welle
Euronews
Belsat
Kurier Wileński
Nasze Miasto
""",
    outlet_words="""\
gazeta
radio
dziennik
telewizja
wiadomości
Kurier
Tygodnik
Głos
Express
Portal
Echo
Nowiny
Fakty
Agencja
""",
    agencies="""\
PAP
Polska Agencja Prasowa
PAP Biznes
PAP MediaRoom
PAP Nauka w Polsce
Nauka w Polsce
IAR
Informacyjna Agencja Radiowa
KAI
Katolicka Agencja Informacyjna
Newseria
Newseria Biznes
ISBnews
ISB
Agencja TVN
Interia
Onet
TVN24
TVP Info
Polskie Radio
Polskie Radio 24
RMF FM
Radio Zet
Polsat News
Ukrinform
UNIAN
BiełTA
Biełsat
Reuters
Agencja Reutera
AP
Associated Press
AFP
Agence France-Presse
dpa
ANSA
EFE
TASS
Interfax
RIA Nowosti
Xinhua
Bloomberg
Dow Jones
BNS
MTI
Agencja
Agencje
Agencje prasowe
inf. agencyjna
PAP/Redakcja
eKAI
ISB News
Agencja Informacyjna
PAI
x-news
Radio Maryja
RMF24
Gazeta.pl
tvn24.pl
PAP/EPA
EPA
Belsat
ČTK
""",
    given_names="""\
Adam Adrian Agata Agnieszka Aleksander Aleksandra Alicja Andrzej Anna Anita Antoni Arkadiusz Artur Barbara Bartłomiej
Bartosz Beata Bogdan Bogusław Bożena Cezary Dagmara Damian Daniel Danuta Dariusz Dawid Dominik Dominika Dorota Edyta
Elżbieta Emilia Eugeniusz Ewa Ewelina Filip Franciszek Grażyna Grzegorz Halina Hanna Henryk Hubert Igor Ilona Irena
Ireneusz Iwona Izabela Jacek Jadwiga Jakub Jan Janina Janusz Jarosław Jerzy Joanna Jolanta Józef Julia Julita Justyna
Kacper Kamil Kamila Karol Karolina Katarzyna Kazimierz Kinga Klara Klaudia Konrad Krystian Krystyna Krzysztof Lech
Leszek Lidia Łukasz Maciej Magdalena Małgorzata Marcin Marek Maria Mariusz Marta Martyna Mateusz Michał Mieczysław
Milena Mirosław Monika Natalia Norbert Oliwia Olga Patrycja Patryk Paulina Paweł Piotr Przemysław Radosław Rafał
Renata Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Sylwia Szymon Tadeusz Tomasz Urszula Wanda Weronika
Wiesław Wiktor Wiktoria Witold Władysław Wojciech Zbigniew Zdzisław Zofia Zuzanna
""",
    titles="""\
dr prof. mgr inż. hab. ks.
""",
    months="",
    weekdays="""\
1 pn
3 środę
6 sobotę | sb
7 niedzielę | nd | ndz
""",
    am="""\
rano
przed południem
""",
    pm="""\
po południu
wieczorem
""",
    zones="""\
czasu polskiego = Europe/Warsaw
czasu warszawskiego = Europe/Warsaw
czasu środkowoeuropejskiego = Europe/Warsaw
czasu moskiewskiego = Europe/Moscow
czasu kijowskiego = Europe/Kyiv
czasu londyńskiego = Europe/London
czasu nowojorskiego = America/New_York
czasu uniwersalnego = +00:00
""",
    relative="""\
dzisiaj = 0
dziś = 0
wczoraj = -1
przedwczoraj = -2
""",
    ago="""\
{n} {unit} temu
""",
    units="""\
second = sekundę | sekundy | sekund | sek
minute = minutę | minuty | minut | min
hour = godzinę | godziny | godzin | godz
day = dzień | dni
week = tydzień | tygodnie | tygodni
month = miesiąc | miesiące | miesięcy
year = rok | lata | lat
""",
)
