"""Romanian: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, portals, broadcasters and agencies of Romania and Moldova; function words: the commonest of written Romanian.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="ro",
    name="Romanian",
    endonym="Română",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ăâșțşţ",
    function_words="""\
și de în la a pe cu din un o care nu este că să pentru mai fi au fost sunt va al ale
lui cele după prin sau dar între când unui unei ce acest această aceste foarte către până însă fără deja
""",
    published="""\
Publicat
Publicat la
Publicat pe
Publicat în data de
Publicată la
Publicată pe
Publicare
Publicat astăzi
Data publicării
Data publicarii articolului
Data
Data articolului
Data apariției
Postat
Postat la
Postat pe
Postat în data de
Postată la
Adăugat
Adăugat la
Creat la
Creat
Apărut la
Scris la
Scris pe
Articol din
Prima publicare
Difuzat
Difuzat la
Ora publicării
""",
    updated="""\
Actualizat
Actualizat la
Actualizat pe
Actualizată la
Actualizare
Data actualizării
Ultima actualizare
Ultima actualizare la
Ultimul update
Update
Modificat
Modificat la
Ultima modificare
Ultima modificare la
Reactualizat
Editat la
Revizuit la
""",
    source="""\
Sursa
Surse
Sursele
Sursa articolului
Sursa știrii
Sursa informației
Sursa informațiilor
Sursa citată
Sursa text
Articol original
Articolul original
Articol preluat
Articol preluat de pe
Preluat de pe
Preluat din
Preluare
Via
Ziar
Comunicat de presă
Cu informații de la
Material preluat
Conținut oferit de
""",
    byline="""\
De
Autor
Autorul
Autoarea
Autori
Autorul articolului
Autor articol
Scris de
Scrisă de
Redactat de
Un articol de
Articol de
Articol scris de
Un text de
Text
Text de
Un material de
Material de
Material realizat de
Realizat de
Semnat de
Reportaj de
Un reportaj de
Interviu de
Interviu realizat de
Un interviu de
Analiză de
O analiză de
Opinie de
Editorial de
Comentariu de
Cronică de
Postare de
Adăugat de către
A consemnat
Au consemnat
Traducere
Traducere de
Traducerea
Trimis de
Postat de către
Corespondență de la
De la trimisul nostru
De la corespondentul nostru
Publicat de
Postat de
Adăugat de
Postată de
Publicată de
De la trimisul nostru special
Text și foto
Texte
Autoare
Autoarele
Despre autor
Despre autoare
""",
    reporter="""\
Redacția
Redactia online
De la redacție
Echipa redacțională
Echipa editorială
Echipa de redacție
Colectivul de redacție
Redactor
Redactori
Redactor specializat
Reporter
Reporteri
Reporter special
Jurnalist
Jurnalistă
Ziarist
Ziaristă
Corespondent
Corespondentă
Corespondentul
Corespondent local
Corespondent special
Trimis special
Trimisul special
Colaborator
Colaboratori
Colaboratoare
A colaborat
Au colaborat
Au contribuit
A contribuit
Cu contribuția
Senior editor
Comentator
Analist
Editorialist
Publicist
Stagiar
Redacția sport
Departamentul știri
Jurnaliști
Redactoare
Corespondenți
Trimisă specială
Trimiși speciali
Editorialistă
Stagiară
Fotoreporter
Agenții
Agenții de presă
Admin
Administrator
""",
    desks="Redacția",
    editor="""\
Redactor-șef
Redactor șef
Redactor-șef adjunct
Redactor șef adjunct
Redactoare-șefă
Redactor-coordonator
Redactor coordonator
Editor
Editor-șef
Editor șef
Editor coordonator
Editor online
Editor text
Editare
Editat de
Editor senior
Șef secție
Șef de secție
Șef departament
Secretar de redacție
Secretar general de redacție
Secretariat de redacție
Director editorial
Director de programe
Director fondator
Fondator
Publisher
Coordonator
Coordonator editorial
Proprietar
Corectură
Corector
Supervizat de
Producător
""",
    conjunction="""\
și
""",
    with_agency="""\
cu
""",
    keywords="""\
Etichete
Etichetă
Taguri
Tag-uri
Tags
Tag
Cuvinte cheie
Cuvinte-cheie
Cuvânt cheie
Subiecte
Subiect
Subiecte conexe
Subiecte similare
Teme
Temă
Teme abordate
Mai multe despre
Citește mai multe despre
Mai multe articole despre
Mai multe știri despre
Mai multe informații despre
Alte articole despre
Alte știri despre
Citește mai multe articole despre
Citește mai multe știri despre
Vezi mai multe despre
Articole despre
Știri despre
Despre subiect
Persoane
Locuri
Organizații
Companii
Etichetat
Etichetat cu
Marcat cu
Topicuri
Subiecte în articol
""",
    related="""\
Citește și
Citiți și
Citește mai mult
Citește mai multe
Citește mai departe
Citește în continuare
Citește continuarea
Citește tot articolul
Citește articolul
Citește articolul complet
Citește tot
Citește integral
Citește toată știrea
Citește pe larg
Citește aici
Citește acum
Citește ultimele știri
Citește alte știri
Citește mai multe articole
Citiți mai mult
Citiți mai multe
Citiți în continuare
Citește de asemenea
Vezi și
Vedeți și
Vezi mai mult
Vezi mai multe
Vezi toate
Vezi detalii
Vezi articolul
Vezi video
Vezi galeria foto
Urmărește și
Ascultă și
Află mai mult
Află mai multe
Mai mult
Mai multe
Mai multe articole
Mai multe știri
Mai multe de la
Mai multe pe această temă
Mai multe de același autor
Știri similare
Știri asemănătoare
Știri pe aceeași temă
Știrile zilei
Știrile momentului
Știri conexe
Știri recente
Știri recomandate
Știri de ultimă oră
Articole similare
Articole asemănătoare
Articole relaționate
Articole conexe
Articole recomandate
Articole recente
Articole populare
Articole din aceeași categorie
Articole pe aceeași temă
Articole înrudite
Articole de același autor
Ultimele articole
Ultimele știri
Ultimele noutăți
Ultima oră
Ultimele postări
Ultimele comentarii
Cele mai noi
Cele mai noi știri
Cele mai noi articole
Cele mai citite
Cele mai citite știri
Cele mai citite articole
Cele mai populare
Cele mai populare știri
Cele mai comentate
Cele mai vizualizate
Cele mai văzute
Cele mai distribuite
Top știri
Top articole
Top citite
Popular
Populare
Recomandări
Recomandare
Recomandate
Recomandat
Recomandat pentru tine
Recomandate pentru tine
Recomandarea redacției
Recomandările redacției
Recomandarea zilei
Îți recomandăm
Vă recomandăm
Noi recomandăm
Alegerea redacției
Alegerea editorilor
Editorii recomandă
Redacția recomandă
Te-ar putea interesa
Te-ar mai putea interesa
Te-ar putea interesa și
Te-ar putea interesa și următoarele
V-ar putea interesa
S-ar putea să-ți placă
S-ar putea să vă placă
S-ar putea să te intereseze
Poate te interesează
Poate vă interesează
Ai putea fi interesat
Îți poate plăcea
Nu rata
Nu ratați
De citit
De neratat
Alte știri
Alte articole
Alte subiecte
Alte știri din
Alte știri pe aceeași temă
Din aceeași categorie
Din aceeași secțiune
Pe aceeași temă
Subiecte fierbinți
Subiectele zilei
Trending
Tendințe
Articolul anterior
Articolul următor
Articol anterior
Articol următor
Postarea anterioară
Postarea următoare
Următorul articol
Articolul precedent
Știrea anterioară
Știrea următoare
Anterior
Următor
Următorul
Precedent
Precedentul
Anteriorul
Video recomandat
Recomandări video
Video recomandate
Cele mai vizionate
Cele mai vizionate video
Cele mai văzute video
Ultimele video
Alte video
Video similare
Galerii foto
Galerii video
Video-ul zilei
Fotografia zilei
Știri din aceeași categorie
Legături utile
Citește mai mult despre
Citește și despre
Mai citește
Mai citiți
Citește articolele recente
Cele mai recente știri
Cele mai recente articole
Articole de interes
Articole sugerate
Știri sugerate
Vă mai recomandăm
Îți mai recomandăm
Cele mai citite azi
Cele mai citite astăzi
Știri de top
Vezi și alte articole
Cititorii au mai citit
""",
    section="""\
Secțiune
Secțiuni
Secțiunea
Categorie
Categorii
Categoria
Rubrică
Rubrici
Publicat în categoria
Postat în
Postat în categoria
Arhivat la
""",
    sections="""\
Acasă
Prima pagină
Pagina principală
Știri
Actualitate
Actualități
Știrile
Evenimente
Eveniment
Social
Societate
Național
România
Moldova
Republica Moldova
Locale
Local
Știri locale
Politică
Politic
Politică internă
Politică externă
Alegeri
Guvern
Parlament
Justiție
Anticorupție
Externe
Internațional
Extern
Internaționale
Lume
Mondo
Europa
Uniunea Europeană
UE
SUA
Rusia
Ucraina
Război în Ucraina
Război
NATO
Apărare
Securitate
Economie
Economic
Economia
Business
Afaceri
Finanțe
Finanțe-bănci
Bănci
Bani
Burse
Bursă
Piețe
Companii și piețe
Imobiliare
Energie
Agricultură
Transporturi
Infrastructură
Turism
Consumatori
Locuri de muncă
Joburi
Carieră
Fiscalitate
Pensii
Sport
Sporturi
Fotbal
Fotbal intern
Fotbal extern
Liga 1
Tenis
Handbal
Baschet
Rugby
Box
Formula 1
Gimnastică
Cultură
Artă
Film
Filme
Muzică
Cărți
Carte
Literatură
Teatru
Televiziune
TV
Media
Mass-media
Monden
Vedete
Showbiz
Divertisment
Timp liber
Magazin
Lifestyle
Stil de viață
Modă
Frumusețe
Femei
Familie
Copii
Casă și grădină
Casă
Rețete
Gastronomie
Gust
Călătorii
Vacanțe
Sănătate
Medicină
Medical
Nutriție
Coronavirus
Știință
Științe
Tehnologie
Știință și tehnologie
Tehnologie și știință
Tech
IT
Internet
Jocuri
Educație
Învățământ
Școală
Istorie
Religie
Biserică
Spiritualitate
Mediu
Natură
Animale
Climă
Meteo
Vreme
Vremea
Auto
Trafic
Opinii
Opinie
Editorial
Editoriale
Comentariul zilei
Analize
Analiză
Interviuri
Interviu
Reportaje
Reportaj
Anchete
Investigații
Dezvăluiri
Bloguri
Fapt divers
Fapte diverse
Diverse
Curiozități
Accidente
Infracționalitate
Crimă
Poliție
Horoscop
Umor
Video
Știri video
Foto
Galerie foto
Fotografii
Imagini
Multimedia
Podcast
Podcasturi
Live
Live video
Radio
Emisiuni
Program TV
Agendă
Anunțuri
Mica publicitate
Comunicate de presă
Comunicate
Arhivă
Ediția tipărită
București
Cluj
Cluj-Napoca
Iași
Timișoara
Constanța
Brașov
Sibiu
Oradea
Craiova
Galați
Ploiești
Bacău
Suceava
Chișinău
Transilvania
Banat
Ardeal
Muntenia
Oltenia
Dobrogea
""",
    credit="""\
Foto:
Fotografie:
Fotografii:
Foto de
Fotograf:
Foto arhivă
Foto cu rol ilustrativ
Foto ilustrativă
Imagine cu rol ilustrativ
Imagine ilustrativă
Imagine reprezentativă
Imagine de arhivă
Imagine arhivă
Imagine:
Sursa foto
Sursa imagine
Sursa imaginii
Credit foto
Credite foto
Captură foto
Captură video
Captură de ecran
Captură:
Explicație foto
Desen:
Ilustrație:
Infografic:
Video:
Arhivă personală
Inquam Photos
Agerpres Foto
Mediafax Foto
Profimedia
Hepta
Getty Images
Shutterstock
Dreamstime
iStock
AP Photo
Pixabay
Unsplash
""",
    boilerplate="""\
Distribuie
Distribuie articolul
Distribuie acest articol
Distribuie pe Facebook
Distribuie pe Twitter
Distribuie pe X
Distribuie pe WhatsApp
Distribuie știrea
Distribuie prin email
Distribuiți
Distribuiți pe Facebook
Distribuiri
Distribuire
Partajează
Partajează pe Facebook
Partajează articolul
Partajați
Partajare
Trimite
Trimite prin email
Trimite pe email
Trimite pe WhatsApp
Trimite unui prieten
Trimite articolul
Trimite prietenilor
Tweet
Facebook
Twitter
WhatsApp
Instagram
LinkedIn
Telegram
Messenger
YouTube
Pinterest
TikTok
Email
E-mail
Îmi place
Îmi place Încarc...
Apreciază
Copiază link
Copiază linkul
Copiază link-ul
Copiază
Link copiat
Link copiat!
Copiat
Imprimă
Tipărește
Printează
Printare
Versiune printabilă
Tipărire
Salvează
Salvează articolul
Salvat
Adaugă la favorite
Adaugă în favorite
Favorite
Citește mai târziu
Ascultă
Ascultă articolul
Ascultă știrea
Redă
Redare
Redare automată
Video următor
Următorul video
Video anterior
Vizionează
Mărime text
Dimensiune text
Dimensiune font
Micșorează textul
Mărește textul
Timp de citire
minute de citit
minute citire
minut de citit
minute de lectură
min citire
Timp de lectură
Meniu
Meniul principal
Deschide meniul
Închide meniul
Navigare
Navigare în articole
Navigare principală
Caută
Căutare
Căutare avansată
Caută pe site
Caută în site
Căutați
Închide
Închide fereastra
Anulează
Renunță
Sari la conținut
Salt la conținut
Treci la conținut
Mergi la conținut
Mergi la conținutul principal
Sari la conținutul principal
Sari la navigare
Înapoi sus
Înapoi la început
Sus
Mergi sus
Înapoi
Înapoi la prima pagină
Înapoi la știri
Înapoi la articol
Înapoi la listă
Ieși din versiunea mobilă
Versiunea mobilă
Versiunea desktop
Înainte
Continuă
Continuă lectura
Continuă să citești
Autentificare
Autentifică-te
Conectare
Conectează-te
Intră în cont
Login
Logare
Deconectare
Ieșire
Înregistrare
Înregistrează-te
Creează cont
Cont nou
Contul meu
Profilul meu
Profil
Parolă
Ai uitat parola?
Ți-ai uitat parola?
Abonare
Abonează-te
Abonați-vă
Abonează-te acum
Abonează-te la newsletter
Abonamente
Abonament
Ești deja abonat?
Doar pentru abonați
Exclusiv pentru abonați
Premium
Ziarul tipărit
Newsletter
Înscrie-te
Înscrie-te la newsletter
Publicitate
Publicitate online
Reclamă
Reclame
Anunț publicitar
Advertorial
Conținut sponsorizat
Sponsorizat
Articolul continuă după publicitate
Articolul continuă după reclamă
Continuă după publicitate
Textul continuă după publicitate
Promo
Accept
Acceptă
Accept toate
Acceptă toate
Acceptă tot
Accept toate cookie-urile
Acceptă cookie-urile
Accept și continui
De acord
Sunt de acord
Am înțeles
Respinge
Respinge toate
Refuz
Refuză
Setări
Setări cookie
Setări cookies
Setări cookie-uri
Setările cookie-urilor
Setări GDPR
Gestionează cookie-urile
Gestionează opțiunile
Setări confidențialitate
Setări de confidențialitate
Modifică setările
Preferințe
Preferințe cookie
Cookie-uri
Cookies
Politica cookies
Politica de cookies
Politica de cookie-uri
Politica de utilizare cookies
Politica de confidențialitate
Confidențialitate
Protecția datelor
Protecția datelor personale
Prelucrarea datelor cu caracter personal
GDPR
ANPC
Termeni și condiții
Termeni și condiții de utilizare
Termeni de utilizare
Condiții de utilizare
Termeni
Drepturi de autor
Cod etic
Codul deontologic
Politica editorială
Notă legală
Accesibilitate
Contact
Contactează-ne
Contactați-ne
Date de contact
Scrie-ne
Despre noi
Despre
Despre autor
Cine suntem
Echipa
Echipa noastră
Casetă redacțională
Caseta redacției
Redacție
Cariere
Ajutor
Întrebări frecvente
Harta site-ului
Hartă site
RSS
Aplicații
Aplicația mobilă
Descarcă
Urmărește-ne
Urmărește-ne pe Facebook
Urmărește-ne pe Google News
Urmărește-ne pe Instagram
Urmăriți-ne
Urmăriți-ne pe Facebook
Urmărește
Ne găsești pe
Găsește-ne pe Facebook
Activează notificările
Notificări
Încarcă mai multe
Încarcă mai mult
Mai multe rezultate
Arată mai mult
Arată mai multe
Arată tot
Afișează mai mult
Afișează mai multe
Afișează toate
Se încarcă
Vezi toate știrile
Vezi toate articolele
Toate știrile
Toate articolele
Toate
Vezi comentariile
Vezi toate comentariile
Citește comentariile
Afișează comentariile
Vizualizări
Afișări
Accesări
Citiri
Raportează
Raportează o eroare
Raportează o problemă
Semnalează o eroare
Sesizează o eroare
Ai găsit o greșeală?
Ai observat o greșeală?
Toate drepturile rezervate
Toate drepturile sunt rezervate
Drepturi rezervate
Votează
Votați
Rating
Evaluează
Sondaj
Vezi galeria
Galerie video
Deschide galeria
Ecran complet
Imaginea următoare
Imaginea anterioară
Poza următoare
Poza anterioară
Fotografia următoare
Fotografia anterioară
Vezi rezultatele
Activați JavaScript
Cuprins
Știri pe email
În trend
Detalii
Părerea ta
Pe același subiect
Pagina 1 din
""",
    promo="""\
Urmărește-ne pe
Urmărește-ne și pe
Urmăriți-ne pe
Urmăriți-ne și pe
Urmărește știrile
Urmăriți știrile
Urmărește ultimele
Urmărește canalul
Urmăriți pagina
Urmărește pagina
Abonează-te la
Abonați-vă la
Abonează-te pe
Abonează-te acum la
Abonează-te gratuit
Abonează-te și
Înscrie-te la
Înscrie-te în
Înscrieți-vă la
Înregistrează-te pentru
Intră în grupul
Intră în comunitatea
Intră și pe
Descarcă aplicația
Descarcă gratuit
Descărcați aplicația
Dă click aici
Dă clic aici
Click aici
Clic aici
Click pentru
Apasă aici
Dă like
Dă-ne un like
Dați like
Fii la curent
Fiți la curent
Rămâi la curent
Rămâi conectat
Rămâneți la curent
Fii primul care
Fii mereu la curent
Alătură-te
Alăturați-vă
Vino în comunitatea
Devino membru
Devino abonat
Primește știrile
Primește cele mai
Primește zilnic
Primești zilnic
Vrei să primești
Vrei să fii la curent
Pentru a primi cele mai
Pentru mai multe știri
Pentru cele mai importante știri
Cele mai noi știri din
Dacă ți-a plăcut
Dacă v-a plăcut
Dacă ai informații
Dacă ești martor
Dacă apreciezi
Dacă sesizezi
Ai informații
Ai un pont
Ai o știre
Trimite-ne
Trimiteți-ne
Scrie-ne la
Scrie-ne pe
Scrieți-ne la
Susține-ne
Susține jurnalismul
Sprijină jurnalismul
Sprijină-ne
Sprijinul tău
Avem nevoie de sprijinul
Vrei să ne scrii
Vrei să semnalezi
Scrieți pe adresa
Trimite-ne un mesaj
Donează
Redirecționează 3,5%
Citește articolul integral
Citește întregul articol
Citește știrea completă
Citește toate știrile
Citește mai departe pe
Citește mai multe pe
Citiți articolul integral
Citiți întregul articol
Articolul integral
Articolul complet
Articolul întreg
Textul integral
Continuarea articolului
Continuarea pe
Acest articol a apărut
Acest articol a fost
Acest text a apărut
Articolul a apărut
Articolul a fost publicat
Articolul de mai sus
Articol apărut în
Informațiile publicate de
Informațiile publicate pe
Preluarea informațiilor
Preluarea fără cost
Orice preluare
Reproducerea totală
Reproducerea integrală
Conținutul website-ului
Acest site folosește
Acest site utilizează
Folosim cookie-uri
Comentariile aparțin
Adresa ta de email
Copyright
Acest articol este disponibil doar
Acest conținut este disponibil doar
Conținut disponibil doar pentru
Alătură-te canalului
Intră pe canalul
Ești martor
Trimite-ne știrea
Adaugă-ne în
Adaugă-ne la
Citește continuarea pe
""",
    notices="""\
politica de confidențialitate
termeni și condiții
termenii și condițiile
cookie-uri
cookies
newsletter
abonează-te
abonați-vă
înscrie-te
adresa de email
adresa de e-mail
adresa ta
site-ul nostru
acest site
aplicația noastră
cititorii noștri
redacția noastră
acordul tău
toate drepturile rezervate
urmărește-ne
urmăriți-ne
canalul nostru
canalul de WhatsApp
Google News
comentariul tău
este jurnalist
este redactor
abonaților noștri
comentariile care conțin
""",
    comments="""\
Comentarii
Comentariu
Niciun comentariu
Nici un comentariu
Fără comentarii
Nu există comentarii
Comentează
Comentați
Comentează articolul
Comentează și tu
Lasă un comentariu
Lăsați un comentariu
Lasă un răspuns
Lasă-ne un comentariu
Lasă comentariu
Scrie un comentariu
Scrieți un comentariu
Scrie comentariul tău
Adaugă comentariu
Adaugă un comentariu
Adaugă comentariul tău
Adăugați un comentariu
Postează un comentariu
Postează comentariu
Trimite comentariul
Publică comentariul
Comentariile cititorilor
Comentariul tău
Părerea cititorilor
Spune-ți părerea
Spune-ne părerea ta
Răspunde
Răspundeți
Anulează răspunsul
Discuții
Discuție
Forum
Comentariile sunt închise
Comentariile sunt dezactivate
Adresa ta de email nu va fi publicată
Adresa de email nu va fi publicată
Fii primul care comentează
Alătură-te discuției
""",
    ending="""\
SFÂRȘIT
(va urma)
""",
    agencies="""\
Agerpres
scrie Agerpres
Agenția Națională de Presă AGERPRES
Rompres
Mediafax
News.ro
Hotnews
HotNews.ro
G4Media
Digi24
Basilica
Agenția Basilica
AMOS News
NewsIn
Rador
Agenția de presă Rador
Radio România Actualități
Moldpres
InfoPrim
RFI
DW
Infotag
IPN
Deschide.md
Ziarul de Gardă
Europa Liberă
Radio Europa Liberă
Europa Liberă România
Europa Liberă Moldova
Deutsche Welle
BBC
CNN
Euronews
Reuters
Agenția Reuters
Thomson Reuters
AP
Associated Press
AFP
Agenția France Presse
France Presse
Agence France-Presse
DPA
EFE
ANSA
TASS
Interfax
RIA Novosti
Ukrinform
Unian
Xinhua
Bloomberg
Dow Jones
PAP
MTI
BTA
Anadolu
Agenții
Agenții de presă
Agenția de presă
Agențiile de presă
Rador Radio România
Basilica.ro
""",
    outlets="""\
Adevărul
Economedia
Euronews România
PressHUB
Context.ro
Evenimentul Zilei
EVZ
Libertatea
Jurnalul Național
Jurnalul
România Liberă
Gândul
Cotidianul
Ziarul Financiar
ZF
Ziarul de Iași
Gazeta Sporturilor
GSP
ProSport
Click!
Cancan
Can Can
Can-Can
Digi 24
Digi FM
Digi Sport
Antena 3
Antena 3 CNN
Antena 1
Observator
Observator News
Realitatea
Realitatea TV
Realitatea PLUS
România TV
B1
B1 TV
Pro TV
ProTV
Știrile ProTV
Kanal D
TVR
TVR Info
TVR 1
Radio România
Europa FM
RFI România
G4Media.ro
Recorder
Rise Project
PressOne
Dela0
Spotmedia
Newsweek România
Forbes România
Profit.ro
Economica.net
Wall-Street.ro
StartupCafe
Ziare.com
Aktual24
DC News
DCNews
Stiripesurse
Stiripesurse.ro
Flux24
Monitorul de Cluj
Ziarul Unirea
Bihoreanul
Opinia Timișoarei
Tion
Turnul Sfatului
Mesagerul Hunedorean
Gazeta de Sud
Cuget Liber
Tomis News
Dobrogea TV
Ziua de Cluj
Actual de Cluj
Vocea Transilvaniei
Dilema
Dilema Veche
Revista 22
Catavencii
Academia Cațavencu
ZdG
Jurnal TV
Jurnal.md
Unimedia
Agora.md
TV8
Publika
NewsMaker
Pro TV Chișinău
Point.md
Moldova 1
""",
    outlet_words="""\
Ziarul
Jurnalul
Gazeta
Monitorul
Știri
Radio
Televiziunea
Revista
News
Cotidianul
Agenția
Portalul
""",
    given_names="""\
Adela Adina Adrian Adriana Alexandra Alexandru Alin Alina Ana Anamaria Anca Andra Andreea Andrei Andreia Anton Aurel
Aurelia Bianca Bogdan Camelia Carmen Cătălin Cătălina Cezar Ciprian Claudia Claudiu Constantin Corina Cornel Cosmin
Cristian Cristiana Cristina Dan Dana Daniel Daniela Denisa Diana Dorin Dragoș Dumitru Eduard Elena Emil Emilia Eugen
Florentina Florin Florina Gabriel Gabriela George Georgiana Gheorghe Horia Ileana Ilie Ilinca Ioan Ioana Ion Ionel
Ionela Ionuț Irina Iulia Iulian Laura Laurențiu Lavinia Liliana Liviu Loredana Luca Lucian Luminița Mădălina Magdalena
Marcel Marian Mariana Marilena Marin Marius Mihaela Mihai Mihail Mihnea Mircea Mirela Mirona Mona Monica Nicoleta
Nicolae Oana Octavian Ovidiu Paul Paula Petre Petru Radu Raluca Ramona Răzvan Roxana Ruxandra Sabina Sebastian Sergiu
Silviu Simona Sorin Sorina Ștefan Ștefania Teodora Tiberiu Traian Tudor Valentin Valentina Valeriu Vasile Victor
Violeta Viorel Vlad Vladimir
""",
    titles="""\
Dr. Prof. Ing. Av. Pr.
""",
    months="""\
9 sep
11 noi
""",
    weekdays="",
    am="""\
dimineața
""",
    pm="""\
după-amiaza
seara
""",
    zones="""\
ora României = Europe/Bucharest
ora Bucureștiului = Europe/Bucharest
ora Moldovei = Europe/Chisinau
ora Chișinăului = Europe/Chisinau
ora Moscovei = Europe/Moscow
ora Kievului = Europe/Kyiv
ora Europei Centrale = Europe/Berlin
ora Londrei = Europe/London
ora Greenwich = +00:00
ora New Yorkului = America/New_York
""",
    relative="""\
astăzi = 0
azi = 0
ieri = -1
alaltăieri = -2
""",
    ago="""\
acum {n} {unit}
acum {n} de {unit}
{n} {unit} în urmă
în urmă cu {n} {unit}
""",
    units="""\
second = secundă | secunde | sec
minute = minut | minute | min
hour = oră | ore
day = zi | zile
week = săptămână | săptămâni
month = lună | luni
year = an | ani
""",
)
