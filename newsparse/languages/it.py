"""Italian: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of Italy and Italian Switzerland; function words: the commonest of written Italian.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="it",
    name="Italian",
    endonym="Italiano",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="àèìòù",
    function_words="""\
di che il la le gli un una uno del della dei delle degli dello al alla alle agli nel nella nelle
dal dalla sul sulla con per non è sono ha hanno più anche come questo questa dopo tra fra ma ed
""",
    published="""\
Pubblicato
Pubblicato il
Pubblicato alle
Pubblicata il
Pubblicato in data
Pubblicato oggi alle
Pubblicazione
Data di pubblicazione
Data pubblicazione
Data
Data articolo
Prima pubblicazione
Creato il
Creato
Inserito il
Scritto il
Postato il
Postato in data
Uscito il
Articolo del
Notizia del
Comunicato del
In onda il
Pubblicato originariamente il
""",
    updated="""\
Aggiornato
Aggiornato il
Aggiornato alle
Aggiornato al
Aggiornata il
Aggiornato oggi alle
Aggiornamento
Aggiornamento delle
Ultimo aggiornamento
Ultimo aggiornamento il
Ultimo aggiornamento alle
Ultimo agg.
Agg.
Data di aggiornamento
Ultima modifica
Ultima modifica il
Ultima modifica alle
Modificato
Modificato il
Modifica
Rivisto il
""",
    source="""\
Fonte
Fonti
Fonte della notizia
Fonte articolo
Fonte originale
Fonte della foto
Fonte agenzia
Fonte ufficiale
Articolo originale
Articolo tratto da
Tratto da
Notizia tratta da
Agenzia
Testata
Editore
Provenienza
Con informazioni di
Comunicato stampa di
Contenuto a cura di
Pubblicato su
Per gentile concessione di
Trasmesso da news aktuell
""",
    byline="""\
di
A cura di
a cura della
Autore
Autrice
Autori
Autore articolo
Articolo di
Un articolo di
Testo di
Testi di
Scritto da
Scritta da
Firmato da
Redatto da
Postato da
Pubblicata da
Intervista di
Reportage di
Inchiesta di
Servizio di
Commento di
Editoriale di
Analisi di
Recensione di
Opinione di
Traduzione di
Raccolto da
Raccolta da
dal nostro inviato
dalla nostra inviata
dal nostro corrispondente
dalla nostra corrispondente
dai nostri inviati
dal corrispondente
dall'inviato
dall'inviata
Pubblicato da
Inserito da
Caricato da
nostro servizio di
dal nostro corrispondente a
dall'inviato a
dalla corrispondente
dai nostri corrispondenti
dalle nostre inviate
Testo e foto
Testi e foto
Testo e foto di
Testi e foto di
Testi
Un servizio di
Un'inchiesta di
Un reportage di
Un'intervista di
Un'analisi di
Un commento di
Intervista a cura di
Raccontato da
Autori articolo
Sull'autore
Articolo scritto da
Autore dell'articolo
Opinione a cura di
""",
    reporter="""\
Redazione
La redazione
Redazione online
Redazione web
Redazione sportiva
Redazione sport
Redazione cronaca
Redazione economia
Redazione ANSA
Di Redazione
della redazione
A cura della redazione
Giornalista
Giornalista pubblicista
Giornalista professionista
Reporter
Cronista
Inviato
Inviata
Inviato speciale
Inviata speciale
Corrispondente
Collaboratore
Collaboratrice
Redattore
Redattrice
Editorialista
Opinionista
Firma
hanno collaborato
ha collaborato
con la collaborazione di
Red
Redattore capo
Giornaliste
Giornalisti
Giornalista freelance
Praticante
Praticante giornalista
Stagista
Cronisti
Inviati
Inviate
Inviati speciali
nostro inviato
nostra inviata
nostro corrispondente
nostra corrispondente
il nostro inviato
Corrispondenti
Collaboratori
Vaticanista
Quirinalista
Blogger
Columnist
Agenzie
Admin
Amministratore
Webmaster
Staff
""",
    desks="Redazione",
    editor="""\
Direttore
Direttrice
Direttore responsabile
Direttrice responsabile
Direttore editoriale
Direttrice editoriale
Direttore politico
Condirettore
Condirettrice
Vicedirettore
Vicedirettrice
Vice direttore
Vicedirettore vicario
Caporedattore
Caporedattrice
Capo redattore
Caposervizio
Fondatore
Fondatore e direttore
Società editrice
Casa editrice
Edito da
Proprietà
Registrazione tribunale
Iscrizione al tribunale
Testata giornalistica registrata
Supervisione
Revisione a cura di
""",
    conjunction="""\
e
ed
""",
    with_agency="""\
con
""",
    keywords="""\
Tag
Tags
I tag
Tag articolo
Parole chiave
Parola chiave
Argomenti
Argomento
Gli argomenti
Temi
I temi
Temi correlati
Argomenti correlati
Argomenti trattati
Argomenti di questo articolo
Nell'articolo
Etichette
Etichetta
Persone
Luoghi
Organizzazioni
Altro su
Taggato
Taggato con
Contrassegnato da tag
""",
    related="""\
Leggi anche
Leggi pure
Leggi ancora
Leggi di più
Leggi tutto
Leggi l'articolo
Leggi l'articolo completo
Leggi la notizia
Leggi le altre notizie
Leggi altro
Leggi altri articoli
Leggi qui
Leggi qui anche
Da leggere
Da non perdere
Ti potrebbe interessare
Ti potrebbe interessare anche
Ti potrebbero interessare
Ti potrebbero interessare anche
Ti potrebbe anche interessare
Potrebbe interessarti
Potrebbe interessarti anche
Potrebbero interessarti
Potrebbero interessarti anche
Potrebbe anche interessarti
Potrebbe piacerti anche
Ti può interessare
Ti può interessare anche
Vedi anche
Guarda anche
Ascolta anche
Articoli correlati
Articolo correlato
Correlati
Notizie correlate
Contenuti correlati
Post correlati
Articoli simili
Articoli consigliati
Articoli recenti
Ultimi articoli
Gli ultimi articoli
Altri articoli
Altri articoli in
Altri articoli di
Altri articoli dell'autore
Altre notizie
Altre notizie di
Altre news
Altro dall'autore
Altri contenuti
Approfondimenti
Approfondimento
Approfondisci
Per approfondire
Consigliati
Consigliati per te
Consigliati per voi
Raccomandati per te
Scelti per te
Scelti per voi
Selezionati per te
Le scelte della redazione
I consigli della redazione
Primo piano
Dalla stessa sezione
Nella stessa sezione
Dello stesso autore
Dallo stesso autore
Sullo stesso argomento
Notizie dal territorio
I più letti
Le più lette
Più letti
Più lette
Gli articoli più letti
Le notizie più lette
Le notizie del giorno
Più visti
I più visti
Video più visti
I più condivisi
Più commentati
I più commentati
I più popolari
Più popolari
Di tendenza
Di tendenza ora
Tendenze
Ultime notizie
Le ultime notizie
Ultime news
Ultim'ora
Ultima ora
Ultimi video
Altri video
Video consigliati
Video in evidenza
I video più visti
Gli ultimi video
Video in primo piano
Notizie recenti
Dalla homepage
Dal web
Dossier
Speciale
Precedente
Successivo
Articolo precedente
Articolo successivo
Prossimo articolo
Notizia precedente
Notizia successiva
Post precedente
Post successivo
Continua a leggere
Continua la lettura
Da vedere
Notizie simili
Notizie consigliate
Contenuti consigliati
Contenuti suggeriti
Contenuti simili
Articoli suggeriti
Articoli più letti
Articoli popolari
Potresti essere interessato a
Potresti leggere anche
Ti potrebbero anche interessare
Altri articoli che potrebbero interessarti
Scopri anche
Scopri di più
Notizie in evidenza
Articoli in evidenza
Ultimi post
Post recenti
Leggi le ultime notizie
Video correlati
Sullo stesso tema
Altre storie
Gli altri articoli
Altri approfondimenti
Leggi gli altri articoli
Leggi le altre news
Le più lette di oggi
I più letti di oggi
I più letti della settimana
Suggeriti per te
Consigliati dalla redazione
Notizie dal web
In primo piano
""",
    section="""\
Sezione
Sezioni
Categoria
Categorie
Rubrica
Rubriche
Canale
Canali
Archiviato in
Pubblicato in
Inserito in
Postato in
Area tematica
""",
    sections="""\
Home
Home page
Prima pagina
Notizie
News
Cronaca
Cronache
Politica
Politica estera
Interni
Esteri
Mondo
Italia
Dall'Italia
Dal mondo
Europa
America
Medio Oriente
Economia
Economia e finanza
Finanza
Borsa
Mercati
Aziende
Imprese
Lavoro
Soldi
Risparmio
Pensioni
Fisco
Immobiliare
Sport
Calcio
Serie A
Calciomercato
Tennis
Basket
Volley
Ciclismo
Formula 1
Motori
MotoGP
Motorsport
Cultura
Cultura e spettacoli
Spettacoli
Spettacolo
Arte
Cinema
Musica
Libri
Teatro
Televisione
TV
Gossip
Personaggi
Società
Costume
Opinioni
Opinione
Editoriali
Commenti e opinioni
Blog
Idee
Salute
Medicina
Benessere
Salute e benessere
Scienza
Scienze
Scienza e tecnologia
Tecnologia
Tecnologie
Hi-tech
Innovazione
Digitale
Internet
Ambiente
Clima
Energia
Green
Animali
Meteo
Viaggi
Turismo
Cucina
Ricette
Food
Gusto
Moda
Stile
Bellezza
Lifestyle
Famiglia
Donna
Casa
Design
Scuola
Università
Istruzione
Giustizia
Legalità
Sicurezza
Regioni
Regione
Territorio
Città
Provincia
Roma
Milano
Torino
Napoli
Bologna
Firenze
Genova
Palermo
Venezia
Bari
Lombardia
Lazio
Sicilia
Sardegna
Campania
Toscana
Veneto
Piemonte
Puglia
Chiesa
Vaticano
Religione
Inchieste
Interviste
Reportage
Attualità
Storie
Eventi
Video
Foto
Fotogallery
Gallery
Photogallery
Multimedia
Podcast
Diretta
Live
Dirette
Oroscopo
Giochi
Necrologi
Annunci
Concorsi
Archivio
Comunicati stampa
Lettere
Lettere al direttore
Magazine
Speciali
""",
    credit="""\
Foto:
Foto di
Fotografia di
Fotografia:
Immagine:
Immagini:
Immagine di repertorio
Foto di repertorio
Foto d'archivio
Foto archivio
Immagine d'archivio
Immagini di repertorio
Immagini d'archivio
Foto repertorio
Immagine repertorio
Immagine generica
Foto generica
Immagine di copertina
Foto di copertina
Foto in evidenza
Crediti foto
Credito foto
Credits:
Credit:
Fonte foto
Fonte immagine
Didascalia:
Nella foto
Illustrazione di
Illustrazione:
Grafica:
Fermo immagine
Frame da video
Foto Ansa
Foto LaPresse
ANSA/
Fotogramma
Agenzia Fotogramma
Imagoeconomica
Getty Images
Shutterstock
AP Photo
Screenshot:
Pixabay
Unsplash
Wikimedia Commons
""",
    boilerplate="""\
Condividi
Condividi l'articolo
Condividi articolo
Condividi questo articolo
Condividi su
Condividi su Facebook
Condividi su Twitter
Condividi su X
Condividi su WhatsApp
Condividi su LinkedIn
Condividi su Telegram
Condividi via email
Condividi via mail
Condividi su Pinterest
Condividi con
Condivisioni
Invia
Invia per email
Invia via mail
Invia tramite email
Invia un'email
Invia articolo
Invia ad un amico
Segnala
Segnala un errore
Segnala errore
Segnala alla redazione
Segnala contenuto
Facebook
Twitter
WhatsApp
Instagram
Visualizza questo post su Instagram
LinkedIn
Telegram
YouTube
Pinterest
TikTok
Messenger
Flipboard
Email
E-mail
Mail
Tweet
Mi piace
Mi piace Caricamento...
Caricamento...
Caricamento in corso
Caricamento commenti
Caricamento video
Video successivo
Prossimo video
Video precedente
Riproduzione automatica
La playlist
Copia link
Copia il link
Copia
Link copiato
Link copiato!
Copia negli appunti
Stampa
Stampa articolo
Stampa l'articolo
Stampa questa pagina
Versione stampabile
Versione mobile
Versione desktop
Esci dalla versione mobile
Scarica
Scarica il PDF
Scarica l'app
Salva
Salva articolo
Salva per dopo
Salvato
Aggiungi ai preferiti
Preferiti
Leggi più tardi
Ascolta
Ascolta l'articolo
Ascolta questo articolo
Ascolta la versione audio dell'articolo
Audio
Riproduci
Dimensione testo
Dimensione carattere
Dimensioni del testo
Riduci
Ingrandisci
Tempo di lettura
minuti di lettura
minuto di lettura
min di lettura
min lettura
Menu
Apri menu
Chiudi menu
Menu principale
Navigazione
Navigazione articoli
Navigazione principale
Cerca
Cerca nel sito
Ricerca
Ricerca per
Vai
Chiudi
Annulla
Salta al contenuto
Vai al contenuto
Vai al contenuto principale
Vai alla navigazione
Passa al contenuto
Vai al menu
Vai al footer
Torna su
Torna in alto
Torna all'inizio
Torna alla home
Torna alla homepage
Torna indietro
Indietro
Avanti
Accedi
Login
Esci
Logout
Entra
Registrati
Registrati gratis
Iscriviti
Iscriviti ora
Iscriviti alla newsletter
Il mio account
Area personale
Area riservata
Profilo
Il mio profilo
Abbonati
Abbonati ora
Abbonamenti
Abbonamento
Sei già abbonato?
Non sei abbonato?
Già abbonato?
Offerte
Edicola digitale
Edicola
Edizione digitale
Sfoglia il giornale
Sfoglia
Il giornale in edicola
Contenuto riservato agli abbonati
Articolo riservato agli abbonati
Riservato agli abbonati
Newsletter
Le nostre newsletter
Pubblicità
Annuncio pubblicitario
Advertisement
Messaggio pubblicitario
Annuncio
Contenuto sponsorizzato
Contenuti sponsorizzati
Sponsorizzato
Continua dopo la pubblicità
Continua a leggere dopo la pubblicità
La lettura continua dopo la pubblicità
Rimuovi la pubblicità
Cookie
Cookie policy
Accetta
Accetta tutti
Accetta tutti i cookie
Accetta i cookie
Accetta e continua
Accetto
Rifiuta
Rifiuta tutti
Preferenze cookie
Preferenze sui cookie
Impostazioni cookie
Gestione cookie
Gestisci cookie
Gestisci preferenze
Impostazioni
Personalizza
Privacy
Privacy policy
Informativa privacy
Informativa sulla privacy
Informativa
Impostazioni privacy
Termini e condizioni
Condizioni d'uso
Condizioni generali
Condizioni di utilizzo
Note legali
Disclaimer
Dichiarazione di accessibilità
Accessibilità
Codice etico
Contatti
Contattaci
Scrivici
Scrivi alla redazione
Chi siamo
Gerenza
Lavora con noi
Pubblicità su questo sito
Per la tua pubblicità
Fai pubblicità con noi
Aiuto
Assistenza
Mappa del sito
RSS
Feed RSS
App
Seguici
Seguici sui social
Seguici anche su
Segui
Segui l'autore
Seguici su Google News
Segui su Google Discover
Resta connesso
Attiva le notifiche
Notifiche
Carica altri
Carica altro
Carica altri articoli
Carica di più
Mostra altro
Mostra di più
Mostra tutto
Mostra tutti
Vedi tutti
Vedi tutto
Vedi altri
Visualizza tutti
Vedi i commenti
Leggi i commenti
Mostra commenti
Visualizza i commenti
Vai ai commenti
Vota
Valuta questo articolo
Visualizzazioni
Letture
Tutti i diritti riservati
Tutti i diritti sono riservati
Copyright
Guarda la gallery
Guarda il video
Guarda le foto
Apri la gallery
Schermo intero
Foto successiva
Foto precedente
Abilita JavaScript
In evidenza
Sul tema
Il video
Pagina 1 di
Ho letto e accetto i termini e le condizioni
Ho letto e accetto l'informativa sulla privacy
Ho letto e accetto l'informativa
Per continuare a leggere questo articolo
Data di caricamento
Tipo di pubblicazione
Lunghezza
Gestisci consenso
Segui su Google News
Imposta come fonte preferita
""",
    promo="""\
Iscriviti al
Iscriviti al nostro
Iscriviti alla
Iscriviti alla nostra
Iscriviti al canale
Iscriviti gratis
Seguici su
Seguici sul
Seguici sulla
Seguici anche
Segui il nostro
Segui la nostra
Segui tutte le notizie
Segui le ultime
Segui la diretta
Segui i canali
Segui il canale
Resta aggiornato
Rimani aggiornato
Resta sempre aggiornato
Per restare aggiornato
Per rimanere aggiornato
Per rimanere sempre aggiornato
Per leggere l'articolo
Per continuare a leggere
Ricevi le notizie
Ricevi gratis
Ricevi ogni
Scarica la nostra app
Scarica gratis
Scarica l'app di
Clicca qui
Clicca su
Clicca per
Cliccando su
Unisciti al
Unisciti a
Entra nel canale
Entra nel nostro
Entra a far parte
Abbonati a
Abbonati per
Abbonati subito
Hai già un abbonamento
Se sei abbonato
Se vuoi ricevere
Se vuoi restare
Se ti è piaciuto
Se hai trovato
Leggi l'articolo completo su
Leggi la notizia completa
Leggi tutto l'articolo
Leggi tutte le notizie
Leggi altre notizie
Leggi il resto
Sostieni
Sostieni il nostro
Sostienici
Il tuo sostegno
Il tuo contributo
Abbiamo bisogno del tuo
Abbiamo bisogno di te
Hai una segnalazione
Vuoi segnalare
Vuoi segnalarci
Segnalaci
Mandaci
Scriveteci
Inviateci
Aiutaci a
Questo articolo è stato pubblicato
Questo articolo è apparso
Questo articolo è uscito
Questo contenuto è
L'articolo originale
L'articolo è apparso
L'articolo proviene da
L'articolo sembra essere
L'articolo completo
Articolo pubblicato su
Scrivi a
Inviaci
Invia la tua
Vuoi ricevere
Vuoi commentare
Gentile lettore
Gentili lettori
Gentile utente
Devi essere registrato
Devi effettuare
Devi accedere
Riproduzione vietata
Tutte le notizie di
Non perdere
Metti mi piace
Guarda tutti i video
Copyright ©
Un post condiviso da
Questo contenuto è riservato agli
Questo articolo è riservato agli
Contenuto riservato agli
Articolo riservato agli
Se sei già abbonato
Iscriviti al nostro canale
Entra nel nostro canale
Unisciti al nostro canale
Segui il nostro canale
Hai notato un errore
""",
    notices="""\
informativa sulla privacy
privacy policy
cookie policy
termini e condizioni
condizioni d'uso
condizioni di utilizzo
nostro supporto tecnico
termini di utilizzo
pubblicazione dei commenti
tuoi commenti
lasciare un commento
newsletter
iscriviti
iscriverti
abbonati
abbonarsi
disiscriverti
tua email
tua casella
indirizzo email
indirizzo e-mail
registrati
nostro sito
questo sito
nostra app
nostri lettori
nostri giornalisti
tuo consenso
tutti i diritti riservati
riproduzione riservata
seguici
nostro canale
canale WhatsApp
Google News
tuo commento
è giornalista
è una giornalista
è un giornalista
giornalista freelance
giornalista professionista
giornalista pubblicista
tutela di chi è indagato
non equivale a una condanna
non equivale a condanna
commenti offensivi
ai nostri abbonati
""",
    comments="""\
Commenti
Commento
Nessun commento
Lascia un commento
Lascia una risposta
Scrivi un commento
Inserisci un commento
Aggiungi un commento
Commenta
Commenta la notizia
Commenta l'articolo
Commenta per primo
I commenti dei lettori
I tuoi commenti
I vostri commenti
Il tuo commento
Invia commento
Partecipa alla discussione
Discussione
Rispondi
Annulla risposta
I commenti sono chiusi
Il tuo indirizzo email non sarà pubblicato
L'indirizzo email non verrà pubblicato
I commenti a questo articolo sono chiusi
I commenti a questo articolo sono attualmente chiusi
Sii il primo a commentare
Mostra i commenti
""",
    ending="""\
Riproduzione riservata
© Riproduzione riservata
RIPRODUZIONE RISERVATA ©
Riproduzione riservata © Copyright ANSA
FINE
(segue)
""",
    outlets="""\
la Repubblica
Corriere della Sera
La Stampa
Il Sole 24 Ore
Il Messaggero
Rai News
Sky TG24
Il Fatto Quotidiano
Repubblica
Il Giornale
Libero Quotidiano
Avvenire
Il Foglio
il manifesto
La Verità
Il Tempo
Il Riformista
L'Unità
L'Espresso
Famiglia Cristiana
Internazionale
Il Post
Linkiesta
Fanpage
Fanpage.it
HuffPost
HuffPost Italia
Il Mattino
Il Gazzettino
Il Secolo XIX
Il Resto del Carlino
La Nazione
Il Giorno
Quotidiano Nazionale
QN
Corriere dello Sport
La Gazzetta dello Sport
Gazzetta dello Sport
Tuttosport
La Gazzetta del Mezzogiorno
Giornale di Sicilia
La Sicilia
L'Unione Sarda
La Nuova Sardegna
Il Tirreno
Il Piccolo
Messaggero Veneto
L'Arena
Il Giornale di Vicenza
Brescia Oggi
Giornale di Brescia
L'Eco di Bergamo
La Provincia
La Provincia Pavese
Gazzetta di Parma
Gazzetta di Modena
Gazzetta di Reggio
Il Centro
Il Quotidiano del Sud
L'Adige
Alto Adige
Rai
RaiNews
Rai News 24
TG1
TG2
TG3
TgR
Mediaset
TGCOM24
SkyTG24
La7
TG La7
Radio 24
Radio Rai
Euronews
Milano Finanza
ItaliaOggi
Italia Oggi
Wired Italia
Punto Informatico
Corriere del Ticino
La Regione
RSI
Ticinonline
Vatican News
L'Osservatore Romano
""",
    outlet_words="""\
giornale
gazzetta
corriere
notizie
radio
Quotidiano
Messaggero
Televisione
Rivista
Settimanale
Telegiornale
News
Cronaca
Voce
""",
    agencies="""\
ANSA
Agenzia ANSA
Adnkronos
Apcom
MF Dow Jones
Agenzia Fides
Redattore Sociale
Agenpress
Omniroma
Meridiana Notizie
Sputnik Italia
AISE
Alanews
Agenzia Vista
Agenzia Stampa Italia
AGI
Agenzia Italia
LaPresse
Italpress
Askanews
ASCA
TMNews
Agenzia Dire
DIRE
Agenzia Nova
AdnKronos Salute
Radiocor
Il Sole 24 Ore Radiocor
9Colonne
Agenparl
Ats
Keystone-ATS
AgenSIR
AsiaNews
Public Policy
Teleborsa
MF-DJ
MF-Dow Jones
Dow Jones
Reuters
Thomson Reuters
AP
Associated Press
AFP
Agence France-Presse
dpa
EFE
Bloomberg
Xinhua
TASS
Interfax
Ria Novosti
Europa Press
Agenzie
Agenzie di stampa
Agenzia di stampa
LaPresse/AP
Radiocor Plus
MF-DowJones
MF Newswires
Ansa-Afp
Pressenza
Omnimilano
Dire Giovani
Sputnik
""",
    given_names="""\
Adriano Alberto Alessandra Alessandro Alessia Alessio Alfredo Alice Andrea Angela Angelo Anna Annalisa Antonella
Antonio Arianna Barbara Beatrice Bruno Camilla Carla Carlo Carlotta Carmelo Caterina Cecilia Chiara Claudia Claudio
Corrado Cristian Cristiana Cristiano Cristina Dario Davide Daniela Daniele Debora Diego Domenico Donatella Edoardo
Elena Eleonora Elisa Elisabetta Emanuela Emanuele Emilio Enrico Ettore Eugenio Fabio Fabrizio Federica Federico
Ferdinando Filippo Flavia Flavio Francesca Francesco Franco Gabriele Gabriella Gaetano Gennaro Giacomo Gianluca Gianni
Gianfranco Giorgia Giorgio Giovanna Giovanni Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Giuseppa Ilaria Irene
Ivan Jacopo Laura Leonardo Letizia Lidia Lorenzo Luca Lucia Luciano Luigi Luisa Maddalena Manuela Marcello Marco
Margherita Maria Mariangela Marina Mario Marta Martina Massimiliano Massimo Matteo Maurizio Mauro Michela Michele
Mirko Monica Nadia Nicola Nicoletta Paola Paolo Pasquale Patrizia Piero Pietro Raffaella Raffaele Renata Renato
Riccardo Rita Roberta Roberto Rosanna Salvatore Samuele Sandra Sara Sergio Serena Silvia Silvio Simona Simone Sofia
Stefania Stefano Susanna Teresa Tiziana Tommaso Umberto Valentina Valeria Valerio Vanessa Veronica Vincenzo Virginia
Vittoria Vittorio
""",
    titles="""\
Dott. Dott.ssa Prof. Prof.ssa Avv. Ing.
""",
    months="""\
1 genn
2 febbr
9 sett
""",
    weekdays="",
    am="""\
del mattino
di mattina
""",
    pm="""\
del pomeriggio
di sera
della sera
""",
    zones="""\
ora italiana = Europe/Rome
ora di Roma = Europe/Rome
ora locale italiana = Europe/Rome
ora di Mosca = Europe/Moscow
ora di Greenwich = +00:00
ora di New York = America/New_York
""",
    relative="""\
oggi = 0
ieri = -1
l'altro ieri = -2
""",
    ago="""\
{n} {unit} fa
""",
    units="""\
second = secondo | secondi | sec
minute = minuto | minuti | min
hour = ora | ore
day = giorno | giorni
week = settimana | settimane
month = mese | mesi
year = anno | anni
""",
)
