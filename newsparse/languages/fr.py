"""The words French-language newspapers put around a story.

Labels as printed by newspapers, broadcasters, agencies and news archives of France, Belgium, Switzerland, Canada, the Maghreb,
Lebanon and West and Central Africa; function words: the commonest of written French.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="fr",
    name="French",
    endonym="français",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="çœêèàâîûëïù",
    function_words="""\
le la les de des du et en un une à est que qui dans pour sur par au aux avec pas ne ce cette ces il elle ils se son sa
ses plus mais ont été sont a nous vous leur ou où comme dont cela selon après entre
""",
    published="""\
Publié
Publiée
Publié le
Publiée le
Publié à
Publié depuis
Publication
Publication le
Date de publication
Date de parution
Date de mise en ligne
Date
Date et heure
Date de création
Date d'émission
Paru le
Parue le
Parution
Posté le
Mis en ligne le
Mise en ligne
Mise en ligne le
Mis en ligne
En ligne depuis le
Diffusé le
Écrit le
Rédigé le
Créé le
Ajouté le
Article publié le
Article paru le
Article mis en ligne le
Article écrit le
Première publication
Première publication le
Première diffusion
Modifié et publié le
Envoyé le
""",
    updated="""\
Mis à jour
Mis à jour le
Mis à jour à
Mise à jour
Mise à jour le
Mise à jour à
Dernière mise à jour
Dernière mise à jour le
Dernière mise à jour à
Date de mise à jour
Actualisé
Actualisé le
Actualisé à
Modifié
Modifié le
Modifié à
Dernière modification
Dernière modification le
Dernière actualisation
Article mis à jour le
Article modifié le
Act
Actualisation
Màj
MàJ le
Corrigé le
Rectifié le
""",
    source="""\
Source
Sources
Source de l'article
Source originale
Origine
Avec l'agence
Éditeur
Nom de la source
Lire l'article original
Lire l'article complet sur
Lire la suite sur
Retrouvez cet article sur
Cet article est apparu en premier sur
Provenance
Transmis par news aktuell
""",
    byline="""\
Par
Par notre correspondant
Par notre envoyé spécial
Publié par
Posté par
Écrit par
Rédigé par
Article écrit par
Article rédigé par
Article de
Texte de
Texte et photos
Un article de
Une enquête de
Un reportage de
Propos recueillis par
Entretien réalisé par
Entretien mené par
Interview réalisée par
Interview par
Entretien par
Recueilli par
Traduit par
Traduction
Auteur
Auteurs
Auteure
Autrice
L'auteur
À propos de l'auteur
Rédacteur
Rédaction
Reportage de
Dossier réalisé par
Dossier réalisé
Chronique de
Une chronique de
Analyse de
Billet de
Réalisé par
Synthèse de
De notre correspondant
De notre correspondante
De notre envoyé spécial
De notre envoyée spéciale
De nos envoyés spéciaux
Collaboration spéciale
Texte
Textes
Textes et photos
Textes et images
Mis en ligne par
Mise en ligne par
Par notre journaliste
Par notre correspondante
Par nos correspondants
Par notre envoyée spéciale
Par nos envoyés spéciaux
De nos correspondants
De nos envoyées spéciales
De notre rédaction
De notre journaliste
De l'envoyé spécial
De l'envoyée spéciale
Interview réalisé par
Propos recueillis et traduits par
Entretien conduit par
Enquête réalisée par
Une interview de
Un entretien de
Par la journaliste
Par le journaliste
Article publié par
Article par
Collecté par
Compilé par
Autrices
Auteures
L'autrice
L'auteure
À propos de l'autrice
""",
    reporter="""\
Journaliste
Journalistes
Journaliste au
Grand reporter
Reporter
Rédacteur
Rédactrice
Rédacteur web
Rédaction
La rédaction
Rédaction web
Rédaction numérique
Rédaction en ligne
Rédaction internationale
Service politique
Service économie
Service société
Service monde
Service étranger
Service sports
Service culture
Correspondant
Correspondante
Correspondants
Correspondance
Correspondance particulière
Correspondant régional
Correspondant permanent
Notre correspondant
Notre correspondante
Envoyé spécial
Envoyée spéciale
Envoyés spéciaux
Chroniqueur
Chroniqueuse
Éditorialiste
Pigiste
Collaborateur
Collaboratrice
Collaboration spéciale
Stagiaire
Avec agences
Agences
Équipe éditoriale
Comité éditorial
Reportage
Journaliste reporter
Journaliste indépendant
Journaliste indépendante
Journaliste stagiaire
Journaliste pigiste
Grande reporter
Grands reporters
Rédacteurs
Rédactrices
Cheffe de rubrique
Chef de service
Cheffe de service
Chef d'édition
Correspondantes
Correspondant local
Correspondante locale
Correspondante régionale
Correspondante permanente
Correspondant parlementaire
Correspondante parlementaire
Nos correspondants
Nos envoyés spéciaux
Envoyées spéciales
Notre envoyé spécial
Notre envoyée spéciale
Notre journaliste
Localier
Localière
Chroniqueurs
Éditorialistes
Photojournaliste
Vidéojournaliste
Initiative de journalisme local
Journaliste de l'Initiative de journalisme local
Desk
Administrateur
Admin
Webmaster
""",
    desks="Rédaction",
    editor="""\
Rédacteur en chef
Rédactrice en chef
Rédaction en chef
Rédacteur en chef adjoint
Directeur de la publication
Directrice de la publication
Directeur de publication
Directrice de publication
Directeur de la rédaction
Directrice de la rédaction
Directeur des rédactions
Directeur
Directeur responsable
Gérant
Président
Président-directeur général
Fondateur
Fondateurs
Éditeur
Éditeur responsable
Responsable de la publication
Secrétaire de rédaction
Chef d'édition
Chef de rubrique
Édité par
Édition
Relu par
Relecture
Révisé par
Coordination
Médiateur
Édité et publié par
""",
    conjunction="""\
et
avec
""",
    with_agency="""\
avec
""",
    keywords="""\
Mots clés
Mots-clés
Mot-clé
Mots clefs
Mots-clefs
Tags
Tag
Tags associés
Étiquettes
Étiquette
Étiqueté
Étiqueté avec
Étiquettes de l'article
Thèmes
Thème
Thèmes associés
Thématiques
Thématique
Sujets
Sujet
Sujets associés
Sujets liés
Sujets abordés
Les sujets liés
Libellés
Libellé
Hashtags
Descripteurs
Plus d'informations sur
En savoir plus sur
Retrouvez tous nos articles sur
Tous les articles sur
Classé sous
Thèmes liés
Mots clés associés
""",
    related="""\
À lire aussi
A lire également
À lire
À lire ensuite
À lire sur le même sujet
À lire dans
À lire sur
À lire plus tard
À voir aussi
À voir également
À voir
À voir ou à revoir
À découvrir
À découvrir aussi
À écouter
À écouter aussi
À regarder
À consulter
À suivre
À ne pas manquer
À ne pas rater
À la une
À la Une aujourd'hui
Lire aussi
Lire également
Lire la suite
Lire plus
Lire encore
Lire l'article
Lire notre article
Lire notre enquête
Lire notre dossier
Lire notre analyse
Lire notre décryptage
Lire l'entretien
Lire la tribune
Lire le récit
Lire l'analyse
Lire l'enquête
Lire le reportage
Lisez aussi
Lisez également
Relire
Voir aussi
Voir également
Voir plus
Voir plus d'articles
Voyez aussi
Écouter aussi
Écoutez aussi
Découvrez aussi
Découvrir aussi
Consultez aussi
Pour aller plus loin
Pour en savoir plus
En savoir plus
Plus d'articles
Plus d'actualités
Plus d'infos
Plus de nouvelles
Plus d'histoires
Plus sur ce sujet
Plus sur le sujet
Sur le même sujet
Sur le même thème
Sur ce sujet
Sur ce thème
Dans la même rubrique
Dans la même catégorie
Dans cette rubrique
Dans le même dossier
Dans la même série
Du même auteur
De la même autrice
Par le même auteur
Autres articles
Autres actualités
Autres nouvelles
Autres titres
Articles similaires
Article similaire
Articles liés
Articles liées
Article lié
Articles connexes
Articles associés
Articles apparentés
Articles relatifs
Articles recommandés
Articles populaires
Articles récents
Articles les plus lus
Articles les plus populaires
Articles les plus commentés
Article en vedette
Articles en vedette
Article suivant
Article précédent
Actualités similaires
Actualités liées
Contenus similaires
Contenus associés
Contenu associé
Contenu connexe
Sujets liés
Liens connexes
Liens utiles
Vidéos associées
Vidéos similaires
Autres vidéos
Nos autres vidéos
Plus de vidéos
À voir sur le même sujet
Vidéos recommandées
Vidéos à la une
Les plus lus
Les plus lues
Les plus lus aujourd'hui
Les plus partagés
Les plus commentés
Les plus consultés
Les plus vus
Les plus lus de la semaine
Les articles les plus lus
Les articles les plus récents
Les tops de la semaine
Top articles
Populaire
Populaires
En ce moment sur
Tendances
Tendance
Sujets du moment
Dernières nouvelles
Dernières actualités
Dernières infos
Dernières actus
Dernières publications
Dernière heure
Dernière minute
Dernières minutes
Dernières vidéos
Dernières émissions
Les dernières émissions
Derniers podcasts
Les dernières vidéos
Les derniers podcasts
Dernières dépêches
Derniers articles
Les derniers articles
Les dernières actualités
Les dernières infos
Les dernières nouvelles
Nos derniers articles
Nos dernières actualités
Toute l'actualité
Toute l'actu
Toutes les actualités
L'actualité en direct
Fil info
Fil d'actualité
Fil actu
Le fil info
En vedette
En ce moment en vidéo
Suivant
Précédent
Article suivant »
Suivre aussi
Recommandé
Recommandés
Recommandé pour vous
Recommandés pour vous
Recommandations
Nos recommandations
Notre recommandation
Notre sélection
Nos sélections
Notre sélection d'articles
La sélection de la rédaction
Sélection de la rédaction
Sélectionné pour vous
Sélectionnés pour vous
Choix de la rédaction
Le choix de la rédaction
Les choix de la rédaction
Le choix des lecteurs
Suggestions
Suggestions de lecture
Nos suggestions
Vous aimerez aussi
Vous aimerez peut-être
Vous aimerez peut-être aussi
Vous pourriez aimer
Vous pourriez aussi aimer
Vous pourriez être intéressé par
Vous serez aussi intéressé par
Ça pourrait vous intéresser
Cela pourrait vous intéresser
Ces articles peuvent vous intéresser
Ces articles pourraient vous intéresser
Cet article peut vous intéresser
Ceci pourrait vous intéresser
Ceci peut aussi vous intéresser
Ces contenus peuvent vous intéresser
Ne manquez pas
Ne ratez pas
Ne ratez rien
Les essentiels
Nos dossiers
Dossiers
Nos vidéos
Offres partenaires
Contenus sponsorisés
Ailleurs sur le web
Ailleurs sur le site
Regarder aussi
Regardez aussi
Regarder
Écouter
Aussi à lire
Aussi sur le sujet
Également à lire
Le plus lu
Vous aimerez également
Vous pourriez également aimer
Vous pourriez aussi être intéressé par
À lire dans la même rubrique
Articles suggérés
Lectures recommandées
Actualités récentes
Actualités à la une
Lire cet article
Lire aussi sur le même sujet
À lire ou à relire
Sur le même sujet, lire aussi
Autres articles sur le sujet
Autres articles de la rubrique
Nos derniers titres
Les dernières news
Articles à la une
Les articles à ne pas manquer
Les titres du jour
Pour approfondir
D'autres articles
Les plus lus du jour
Les plus lus du moment
À lire maintenant
""",
    section="""\
Rubrique
Rubriques
Section
Catégorie
Catégories
Thème
Classé dans
Classé dans la catégorie
Publié dans
Posté dans
Paru dans
Dossier
Service
Cahier
Edition
Sous-rubrique
""",
    sections="""\
Accueil
Page d'accueil
À la une
La une
Une
Actualité
Actualités
Actu
Actus
L'actu
L'actualité
Infos
Info
Nouvelles
Politique
Politiques
Élections
Élections législatives
Présidentielle
Législatives
Municipales
Gouvernement
Parlement
Monde
International
Internationale
Actualité internationale
Planète
Europe
Union européenne
Afrique
Afrique du Nord
Amériques
Amérique
Amérique latine
États-Unis
Asie
Asie-Pacifique
Moyen-Orient
Proche-Orient
Maghreb
France
Belgique
Suisse
Canada
Québec
Algérie
Maroc
Tunisie
Liban
Sénégal
Côte d'Ivoire
Cameroun
Ukraine
Russie
Israël
Diplomatie
Défense
Géopolitique
National
Nationale
Nation
Régions
Région
Régional
Régionales
Provinces
Local
Locale
Locales
Paris
Île-de-France
Montréal
Bruxelles
Genève
Société
Justice
Police
Police-justice
Police et justice
Faits divers
Fait divers
Faits-divers
Justice et faits divers
Éducation
Enseignement
Religion
Religions
Immigration
Social
Droits humains
Famille
Femmes
Jeunesse
Emploi
Logement
Transports
Économie
Éco
Économie et finance
Finance
Finances
Finances personnelles
Bourse
Marchés
Argent
Affaires
Entreprise
Entreprises
Entreprises et marchés
Industrie
Énergie
Énergies
Immobilier
Consommation
Conso
Agriculture
Auto
Automobile
Banque
Business
Conjoncture
Start-up
Médias
Sport
Sports
Football
Foot
Ligue 1
Rugby
Tennis
Cyclisme
Basket
Handball
Hockey
Formule 1
Jeux olympiques
JO
Athlétisme
Ski
Mercato
Culture
Cultures
Culture et loisirs
Arts
Arts et spectacles
Arts & Spectacles
Spectacles
Cinéma
Musique
Musiques
Livres
Livre
Littérature
Théâtre
Expositions
Scènes
Séries
Télévision
Télé
Radio
BD
Patrimoine
Histoire
People
Célébrités
Loisirs
Divertissement
Jeux
Jeux vidéo
Mots croisés
Horoscope
Sciences
Science
Sciences et santé
Sciences & Santé
Sciences et technologies
Science et technologie
Santé
Bien-être
Médecine
Forme
Environnement
Climat
Planète et climat
Écologie
Nature
Animaux
Météo
Technologie
Technologies
Techno
Tech
High-tech
Numérique
Internet
Web
Innovation
Pixels
Intelligence artificielle
Voyage
Voyages
Tourisme
Gastronomie
Cuisine
Recettes
Mode
Mode et beauté
Beauté
Style
Style de vie
Lifestyle
Vie pratique
Art de vivre
Maison
Jardin
Déco
Psycho
Sexo
Opinions
Opinion
Avis
Idées
Débats
Débat
Débats et idées
Tribune
Tribunes
Libre opinion
Point de vue
Points de vue
Éditorial
Éditoriaux
Édito
Éditos
L'édito
Chronique
Chroniques
Chroniqueurs
Billet
Analyse
Analyses
Décryptage
Décryptages
Enquête
Enquêtes
Reportage
Reportages
Grand reportage
Récit
Portrait
Portraits
Entretien
Entretiens
Interview
Interviews
Grand entretien
Dossier
Dossiers
Grand angle
Vérification
Factuel
Vrai ou faux
Courrier des lecteurs
Carnet
Nécrologie
Disparition
Avis de décès
Magazine
Le mag
Week-end
Hebdo
Blogs
Blog
Revue de presse
Contributions
Divers
Communiqué
Communiqués
Annonces
Petites annonces
Vidéo
Vidéos
Photos
Photo
Galeries
Galerie photos
Diaporama
Diaporamas
Infographies
Infographie
Cartes
Dessins
Caricature
Audio
Podcasts
Podcast
Direct
En direct
Replay
Émissions
Programme TV
Programmes
Newsletters
Archives
Agenda
Sorties
Services
Non classé
Ciné
Enseignement supérieur
Brèves
Flash
En France
En Europe
En région
À l'étranger
Étranger
""",
    credit="""\
Photo :
Photos :
Photo:
Photo d'archives
Photo d'illustration
Photo prétexte
Photo AFP
Photo Reuters
Photo fournie par
Photo prise
Photographie :
Crédit photo
Crédit photos
Crédits photo
Crédits photos
Crédit image
Image d'illustration
Image d'archives
Image de une :
Image à la une :
Photo de une :
Photo à la une :
Photo d'ouverture :
Photo de couverture :
Image de couverture :
Image :
Illustration :
Dessin :
Infographie :
Vidéo :
Crédit :
Crédits :
Crédit vidéo
Visuel :
Capture d'écran
Capture vidéo
Archives AFP
Getty
Getty Images
AFP via Getty Images
Getty Images/iStockphoto
REUTERS/
AP Photo
© AFP
© Reuters
SIPA PRESS
ABACAPRESS
Hans Lucas
MaxPPP
PHOTOPQR
EPA-EFE
Keystone-ATS
Belga Image
Shutterstock
iStock
Adobe Stock
Istockphoto
Bestimage
Wikimedia Commons
© DR
Légende :
Photographe :
""",
    boilerplate="""\
Partager
Partager :
Partage
Partages
Partagez
Partager l'article
Partager cet article
Partager cette page
Partager sur
Partager sur Facebook
Partager sur Twitter
Partager sur X
Partager sur WhatsApp
Partager sur LinkedIn
Partager sur Telegram
Partager sur les réseaux sociaux
Partager par e-mail
Partager par email
Partager par mail
Partager via
Partager le lien
Partagez cet article
Partagez sur
Partager ceci
Offrir l'article
Offrir cet article
Envoyer
Envoyer par e-mail
Envoyer par email
Envoyer par mail
Envoyer par courriel
Envoyer à un ami
Envoyer cet article
Courriel
E-mail
Email
Mail
Adresse e-mail
Votre e-mail
Votre adresse e-mail
Tweeter
Tweet
Facebook
Twitter
X
WhatsApp
Instagram
Voir cette publication sur Instagram
YouTube
Telegram
LinkedIn
Pinterest
TikTok
Messenger
Threads
Bluesky
Snapchat
Flipboard
Google Actualités
Google News
RSS
Flux RSS
Imprimer
Imprimer l'article
Imprimer cet article
Imprimer cette page
Impression
Version imprimable
Version imprimée
Copier
Copier le lien
Copier l'url
Copier le lien de l'article
Lien copié
Copié
Copié !
Lien permanent
Permalien
Lien court
URL courte
Lien copié !
Lien copié dans le presse-papiers
Le lien a été copié
Enregistrer
Enregistrer l'article
Sauvegarder
Sauvegarder l'article
Ajouter aux favoris
Ajouter à vos favoris
Ajouter à mes favoris
Ajouter à ma liste
Mes favoris
Favoris
Classer
Lire plus tard
Ma liste
J'aime
Je n'aime pas
J’aime cet article
Aimer
Réagir
Réagissez
Réactions
Réaction
Commenter
Commenter l'article
Commentaire
Commentaires
Voir les commentaires
Voir tous les commentaires
Afficher les commentaires
Lire les commentaires
Ajouter un commentaire
Écrire un commentaire
Poster un commentaire
Publier un commentaire
Soyez le premier à commenter
Soyez le premier à réagir
Aucun commentaire
Pas de commentaire
Pas de commentaires
0 commentaire
0 commentaires
Commentaires fermés
Les commentaires sont fermés
Les commentaires sont fermés.
Commentaires désactivés
Répondre
Signaler
Signaler un abus
Signaler une erreur
Signaler un contenu
Une erreur ?
Corriger
Écouter l'article
Écouter cet article
Écouter
Écouter le podcast
Écouter en direct
Écouter la version audio
Lecture
Lire la vidéo
Lire l'audio
Pause
Plein écran
Couper le son
Regarder la vidéo
Voir la vidéo
Chargement
Chargement...
Chargement en cours
Chargement du lecteur...
Vidéo suivante
Vidéo précédente
Lecture automatique
Rejouer
Revoir
Veuillez patienter
Publicité
Pub
Publicités
Annonce
- Publicité -
- Advertisement -
La suite après la publicité
La suite après cette publicité
Suite de l'article après la publicité
L'article continue après la publicité
La suite de l'article après cette publicité
Passer la publicité
Fermer la publicité
Ignorer la publicité
Contenu sponsorisé
Contenu partenaire
Contenu de marque
Partenaire
Partenaires
Sponsorisé
Sponsorisé par
Proposé par
Parrainé par
Publicité digitale
Annonceurs
Annoncer
Publi-rédactionnel
Publireportage
Régie publicitaire
S'abonner
Je m'abonne
Abonnez-vous
Abonnez-vous !
Abonnement
Abonnements
Abonné
Abonnés
Abonnée
Réservé aux abonnés
Article réservé aux abonnés
Réservé à nos abonnés
Contenu réservé aux abonnés
Pour les abonnés
Cet article est réservé aux abonnés
Déjà abonné ?
Déjà abonné
Déjà abonné ? Connectez-vous
Déjà inscrit ?
Pas encore abonné ?
Pas encore inscrit ?
Premium
Offre spéciale
Sans engagement
Sans publicité
Gérer mon abonnement
Se désabonner
Se connecter
Connexion
Connectez-vous
Me connecter
Je me connecte
Se déconnecter
Déconnexion
Déconnecter
S'identifier
Identifiez-vous
S'inscrire
Inscription
Inscrivez-vous
Je m'inscris
Créer un compte
Créer mon compte
Créez un compte
Mon compte
Mon espace
Espace abonnés
Espace abonné
Mon espace abonné
Espace client
Compte
Profil
Mon profil
Mot de passe
Mot de passe oublié
Mot de passe oublié ?
Se souvenir de moi
Identifiant
Nom d'utilisateur
Pseudo
Nom
Nom *
E-mail *
Site web
Enregistrer mon nom
Valider
Annuler
Annuler la réponse
Confirmer
OK
Oui
Non
Non merci
Plus tard
Continuer
Continuer la lecture
Continuer à lire
Poursuivre
Poursuivre la lecture
Menu
Menu principal
Ouvrir le menu
Fermer le menu
Afficher le menu
Navigation
Navigation principale
Fil d'Ariane
Vous êtes ici
Vous êtes ici :
Rechercher
Recherche
Rechercher :
Rechercher sur le site
Rechercher dans le site
Recherche avancée
Lancer la recherche
Chercher
Fermer
Ouvrir
Réduire
Agrandir
Agrandir l'image
Agrandir la photo
Agrandir le texte
Diminuer le texte
Masquer
Afficher
Déplier
Retour
Retour à l'accueil
Retour à la page d'accueil
Retour en haut
Retour en haut de page
Retour en haut de la page
Retour au haut de la page
Haut de page
Haut de la page
Remonter
Remonter en haut
Aller au contenu
Aller au contenu principal
Aller au menu
Aller à la navigation
Aller à la recherche
Accéder au contenu
Passer au contenu
Passer au contenu principal
Skip to content
Accessibilité
Accepter
Tout accepter
Accepter et continuer
Accepter & Fermer
Accepter et fermer
Accepter les cookies
Accepter tous les cookies
J'accepte
Refuser
Tout refuser
Refuser les cookies
Continuer sans accepter
Cookies
Politique de cookies
Politique des cookies
Politique relative aux cookies
Gestion des cookies
Gérer les cookies
Gérer mes cookies
Gérer Utiq
Paramétrer les cookies
Paramétrer mes cookies
Paramètres des cookies
Paramètres
Préférences
Préférences cookies
Personnaliser
Vie privée
Confidentialité
Politique de confidentialité
Politique de vie privée
Politique de protection des données
Données personnelles
Protection des données
Charte de confidentialité
Charte
Charte éditoriale
Charte éthique
Charte déontologique
Charte d'utilisation
Conditions générales
Conditions générales d'utilisation
Conditions générales de vente
Conditions d'utilisation
Conditions d’abonnement
Modalités d'utilisation
Termes et conditions
CGU
CGV
CGU / CGV
Mentions légales
Informations légales
Droits de reproduction
Droits d'auteur
Tous droits réservés
Tous droits réservés.
© Tous droits réservés
Avertissement
À propos
À propos de nous
Qui sommes-nous ?
Qui sommes-nous
Notre équipe
L'équipe
La rédaction
Notre histoire
Contact
Contacts
Contactez-nous
Nous contacter
Nous écrire
Contacter la rédaction
Écrire à la rédaction
Recrutement
Offres d'emploi
Appels d'offres
Publireportages
Emplois
Nous rejoindre
Rejoignez-nous
Aide
Aide et contact
FAQ
Foire aux questions
Plan du site
Index
Lexique
Newsletter
Newsletters
La newsletter
Nos newsletters
Infolettre
Infolettres
Lettre d'information
S'inscrire à la newsletter
Inscription à la newsletter
Alertes
Alertes info
Alertes et newsletters
Notifications
Activer les notifications
Gérer les notifications
Gérer les alertes
Applications
Application mobile
Nos applications
Télécharger
Télécharger l'application
Téléchargez l'application
Télécharger notre application
App Store
Google Play
Disponible sur Google Play
Version mobile
Version classique
Quitter la version mobile
Version ordinateur
Version PDF
Le journal
Le journal du jour
Journal numérique
Kiosque
E-paper
Boutique
Jeux-concours
Suivre
Suivez-nous
Suivez-nous sur
Suivez-nous :
Suivez-nous sur Facebook
Nous suivre
Nous suivre sur
Suivre ce sujet
Réseaux sociaux
Retrouvez-nous sur
Charger plus
Charger plus d'articles
Afficher plus
Afficher plus d'articles
Afficher moins
Voir tout
Voir tous les articles
Voir toutes les actualités
Voir plus de vidéos
Voir moins
Voir la suite
Tout voir
Toutes les rubriques
Tous les articles
Toutes les vidéos
Tous les dossiers
Plus
Plus...
Plus d'options
Lire la suite...
Lire la suite »
Lire la suite →
Lire l'article complet
Lire l'article en entier
Lire en entier
Lire le journal
Lire plus »
Lire dans l'application
min de lecture
min. de lecture
mn de lecture
minutes de lecture
minute de lecture
Temps de lecture
Temps de lecture :
Temps de lecture estimé
Lecture 1 min
Lecture 2 min
Lecture 3 min
Vues
Nombre de vues
Nombre de lectures
Lu
Fois lu
Visites
Taille du texte
Taille de police
Augmenter la taille du texte
Réduire la taille du texte
Mode sombre
Mode clair
Mode nuit
Mode lecture
Langue
Français
Langues
Édition du jour
Éditions locales
Choisir ma ville
Ma commune
Page suivante
Page précédente
Diapositive suivante
Diapositive précédente
Suivant »
« Précédent
Voir les résultats
Résultats
Voter
Votez
Sondage
Quiz
Avez-vous trouvé cet article utile ?
Cet article vous a-t-il été utile ?
Cet article vous a plu ?
Qu'en pensez-vous ?
Donnez votre avis
Donner mon avis
Merci !
Merci
Une erreur est survenue
Veuillez réessayer
Faire un don
Faites un don
Je donne
Nous soutenir
Soutenez-nous
Soutenir
Devenir membre
Rejoindre
Imprimer Envoyer
Mots croisés et jeux
Météo du jour
Carnet du jour
Cours de la bourse
Tirage
Proposer un article
Abonnez-vous à la newsletter
Ouvrir dans l'application
Contribuer
Découvrir
Découvrir nos offres
Découvrez nos offres
Voir les offres
Voir nos offres
Profitez-en
J'en profite
Ne plus afficher
Une faute ?
Une faute?
Une erreur dans l'article ?
Un bloqueur de publicité est actif
Page 1 sur
Date-Chargement
Date de chargement
Longueur
Type-Publication
Type de publication
""",
    promo="""\
Abonnez-vous
Abonnez-vous à
S'abonner à
Déjà abonné
Pour lire la suite
Pour lire l'article
Pour ne rien manquer
Pour ne rien rater
Pour être informé
Pour suivre l'actualité
Pour plus d'informations
Pour plus d'actualités
Pour commenter
Pour vous abonner
Pour continuer à lire
Suivez-nous
Suivez toute l'actualité
Suivez l'actualité
Suivez toutes
Suivez nos
Suivre toute l'actualité
Retrouvez-nous
Retrouvez toute l'actualité
Retrouvez tous nos
Retrouvez toutes nos
Retrouvez l'intégralité
Retrouvez nos
Retrouvez cet article
Rejoignez-nous
Rejoignez notre
Rejoignez la chaîne
Rejoignez la communauté
Rejoignez nos
Recevez chaque
Recevez gratuitement
Recevez nos
Recevez notre
Recevez les
Recevez toute
Recevez l'essentiel
Recevoir les
Inscrivez-vous
Inscrivez-vous à
Inscrivez-vous gratuitement
Je m'inscris
S'inscrire à
Téléchargez
Téléchargez l'application
Télécharger l'application
Cliquez ici
Cliquer ici
Cliquez sur
Cliquez pour
Découvrez nos offres
Découvrez notre application
Découvrez notre newsletter
Découvrez toutes nos
Accédez à
Profitez d'un
Soutenez-nous
Soutenez notre
Votre soutien est
Votre soutien nous
Nous avons besoin de votre soutien
Nous avons besoin de vous
Pour nous soutenir
Vous avez une info
Vous avez des informations
Vous avez été témoin
Vous voulez réagir
Vous voulez commenter
Une info à partager
Faites un don
Faire un don
Aidez-nous
Lisez l'article complet
Lire l'article complet
Lire l'intégralité
Lire la suite sur
Lire l'article sur
Lire l'article original
Cet article est réservé
Cet article est paru
Cet article est apparu
Cet article a été publié
Cet article a été initialement
Cet article est initialement paru
Cet article est extrait
Cet article est republié
Cet article est tiré
Ce contenu a été
Ce contenu est réservé
Ce contenu n'est pas
Ce contenu est libre
Ce contenu est gratuit
Ce contenu est accessible
Ce contenu provient
Ce contenu vous est proposé
Cet article provient
Cet article vous est proposé
Cet article vous est offert
Cet article est en accès libre
Ce texte est paru
Ce site utilise
Nous utilisons des cookies
Nous et nos partenaires
Avec nos partenaires
Votre adresse e-mail ne sera pas
Votre adresse e-mail est
Votre adresse de messagerie
Votre commentaire
Votre abonnement
Votre inscription
Vous avez une information
Vous avez repéré
Vous avez aimé
Vous devez être connecté
Vous devez vous connecter
Vous pouvez lire
Vous pouvez vous désabonner
Vous pouvez vous désinscrire
Vous êtes abonné
Vous êtes témoin
Vous consultez
Vous souhaitez proposer
Vous souhaitez réagir
Vous souhaitez commenter
Vous souhaitez afficher
Vous souhaitez contacter
Vous souhaitez nous
Une information à nous
Une erreur s'est glissée
Envoyez-nous
Écrivez-nous
Contactez-nous
Contactez la rédaction
Partagez cet article
Partagez votre
Donnez votre avis
Réagissez à
Laissez un commentaire
Connectez-vous
Créez un compte
Créez votre compte
Activez les
Vidéo suivante dans
Toute reproduction
Toute utilisation
Reproduction interdite
Tous droits réservés
Tous droits de reproduction
© Copyright
Les commentaires sont
L'espace commentaires
L'espace des commentaires
L'espace de commentaires
Vos commentaires doivent
Vos réactions doivent
Les opinions exprimées
Les champs obligatoires
Les informations recueillies
En cliquant sur
En vous inscrivant
En renseignant
Consultez notre
Consultez tous
Consultez toute
Restez informé
Restez connecté
Ne manquez rien
Ne ratez aucune
Ne manquez aucune
S’inscrire
Numéro de document
Ce certificat est émis
Une publication partagée par
Pour poursuivre la lecture
Pour poursuivre votre lecture
Débloquez tous
Débloquez cet article
Débloquez l'accès
Vous avez envie de lire la suite
Envie de lire la suite
Profitez gratuitement
Et profitez
Cet article est réservé aux
Cet article est réservé à
Ce contenu est réservé aux
Contenu réservé aux
Article réservé aux
Vous êtes déjà abonné
Rejoignez notre chaîne
Rejoignez-nous sur
Suivez notre chaîne
Vous avez repéré une erreur
Vous avez constaté une erreur
Ajoutez-nous à vos
Recevez toute l'actualité
Recevez les dernières
Téléchargez notre application
""",
    notices="""\
politique de confidentialité
conditions d'utilisation
des cookies
de cookies
les cookies
newsletter
infolettre
abonnez-vous
vous abonner
réservé aux abonnés
réservée aux abonnés
de cet article à lire
de l'article à lire
la suite de cet article
compte gratuit
créez un compte
créer un compte
connectez-vous
espace commentaires
espace des commentaires
commenter cet article
votre publicité
notre ancien site
ancienne version du site
sans engagement
inscrivez-vous
vous inscrire
vous désabonner
vous désinscrire
adresse e-mail
adresse mail
boîte mail
boîte de réception
notre site
ce site
notre application
nos lecteurs
votre consentement
vos préférences
tous droits réservés
toute reproduction
suivez-nous
chaîne WhatsApp
Google Actualités
nos journalistes
notre rédaction
votre commentaire
est journaliste
journaliste indépendant
liens affiliés
liens d'affiliation
accès aux articles
articles réservés aux abonnés
charte de modération
propos injurieux
à nos abonnés
n'engagent que leurs auteurs
""",
    comments="""\
Commentaires
Commentaire
Vos commentaires
Les commentaires
Commentaires des lecteurs
Vos réactions
Réactions
Laisser un commentaire
Laissez un commentaire
Laissez votre commentaire
Laisser une réponse
Laissez une réponse
Poster un commentaire
Publier un commentaire
Écrire un commentaire
Ajouter un commentaire
Ajouter votre commentaire
Votre commentaire
Votre avis
Votre réaction
Réagir
Réagissez
Réagir à cet article
Réagissez à cet article
Donner votre avis
Participez à la conversation
Rejoindre la conversation
Rejoignez la conversation
Répondre
Répondre à cet article
Un commentaire
1 commentaire
0 commentaire
Aucun commentaire
Commentaires (0)
Commentaires récents
Tous les commentaires
Soyez la première personne à commenter
""",
    ending="""\
FIN
(FIN)
- FIN -
-FIN-
(à suivre)
À suivre
-30-
""",
    outlets="""\
Le Monde
Le Figaro
Libération
Le Parisien
Ouest-France
France Info
franceinfo
France 24
RFI
RTL
BFMTV
RTBF
RTS
La Presse
Radio-Canada
Le Temps
Aujourd'hui en France
L'Équipe
La Croix
L'Humanité
Les Échos
La Tribune
L'Express
Le Point
L'Obs
Le Nouvel Obs
Marianne
Paris Match
Mediapart
Courrier international
Le Canard enchaîné
Charlie Hebdo
Valeurs actuelles
Sud Ouest
La Voix du Nord
Le Progrès
Le Dauphiné libéré
Dernières Nouvelles d'Alsace
DNA
L'Est républicain
Le Républicain lorrain
Vosges Matin
La Dépêche du Midi
La Dépêche
Midi Libre
L'Indépendant
La Provence
Nice-Matin
Var-Matin
Corse-Matin
La Montagne
Le Télégramme
La Nouvelle République
Le Courrier de l'Ouest
Presse Océan
Paris-Normandie
L'Ardennais
Le Bien public
L'Yonne républicaine
Le Journal du Dimanche
Le JDD
20 Minutes
Metronews
Direct Matin
CNews
BFM
BFM TV
BFM Business
LCI
TF1
TF1 Info
France Télévisions
France 2
France 3
France Inter
France Culture
France Bleu
Europe 1
RMC
Sud Radio
TV5 Monde
TV5Monde
Arte
Public Sénat
LCP
HuffPost
Le HuffPost
Slate
Rue89
StreetPress
Atlantico
Contrepoints
Numerama
Le Soir
La Libre Belgique
La Libre
La Dernière Heure
DH Les Sports
RTL Info
L'Écho
Sudinfo
La Tribune de Genève
Tribune de Genève
24 heures
Le Nouvelliste
L'Illustré
Le Devoir
Le Journal de Montréal
Le Soleil
Le Droit
La Voix de l'Est
Le Vif
7sur7
ArcInfo
TVA Nouvelles
L'Orient-Le Jour
El Watan
El Moudjahid
Le Quotidien d'Oran
El Khabar
Aujourd'hui le Maroc
Medi1
Shems FM
Jawhara FM
Ici Beyrouth
Sud Quotidien
Sidwaya
Studio Tamani
Koaci
Linfodrome
Gabon Review
Le Mauricien
Madagascar Tribune
Midi Madagasikara
L'Express de Madagascar
Outre-mer la 1ère
Tahiti Infos
Le Soir d'Algérie
TSA
Algérie 360
Le Matin du Sahara
L'Économiste
Le360
Hespress
Médias24
Telquel
Yabiladi
Jeune Afrique
Le Monde Afrique
La Presse de Tunisie
Business News
Kapitalis
Mosaïque FM
Webdo
Dakaractu
Seneweb
Le Quotidien
Abidjan.net
Fraternité Matin
Cameroon Tribune
Actu Cameroun
Actualité.cd
Radio Okapi
Sputnik France
Reporterre
Actu.fr
L'Essentiel
Luxemburger Wort
""",
    outlet_words="""\
Radio
Télévision
Journal
Presse
Info
Infos
Courrier
Nouvelles
Matin
Dépêche
Hebdo
Tribune
Gazette
Quotidien
Magazine
Actualités
Actu
Écho
Échos
News
Média
Médias
Républicain
Télégramme
""",
    agencies="""\
AFP
AFPTV
AFP TV
Agence France-Presse
Agence France Presse
l'AFP
Reuters
Thomson Reuters
AP
Associated Press
Belga
ATS
Keystone-ATS
La Presse Canadienne
Presse canadienne
AGEFI
Agefi-Dow Jones
Agence Option Finance
AOF
Zonebourse
Boursier.com
Dow Jones
Bloomberg
dpa
EFE
ANSA
ANP
Lusa
PA
TASS
RIA Novosti
Sputnik
Interfax
Xinhua
Chine nouvelle
Kyodo
Yonhap
KCNA
AA
Anadolu
Agence Anadolu
IRNA
SANA
WAFA
ANI
Agence nationale d'information
NNA
APS
Agence APS
Algérie Presse Service
MAP
Maghreb Arabe Presse
TAP
Tunis Afrique Presse
Agence Tunis Afrique Presse
AMI
Agence mauritanienne d'information
Agence de presse sénégalaise
AIP
Agence ivoirienne de presse
ANP Niger
AIB
Agence d'information du Burkina
AMAP
Agence malienne de presse
ATOP
ABP
ACP
Agence congolaise de presse
ACI
AGP
Agence guinéenne de presse
Agence gabonaise de presse
CamNews
APA
APA News
APAnews
PANA
Ecofin
Agence Ecofin
Panapress
Agence Bénin Presse
Agence béninoise de presse
AlterPresse
QMI
Agence QMI
Agence Science-Presse
AWP
Les Coops de l'information
Anadolu Agency
Syfia
Cath.ch
I.Media
Relaxnews
AFP Relaxnews
ETX
ETX Studio
ETX Daily Up
6Médias
AFP / 6Médias
Agence
Agences
Agences de presse
Avec agences
CNW
Business Wire
PRNewswire
GLOBE NEWSWIRE
RFI
France 24
BBC Afrique
Euronews
Radio-Canada
CNN
BBC
VOA
VOA Afrique
Agence nigérienne de presse
Agence togolaise de presse
Agence congolaise d'information
ADIAC
Camer.be
ABP Burundi
Agence burundaise de presse
ANTA
APS Algérie
Keystone ATS
HPN
Haïti Press Network
RTS
Infos Plus Gabon
Imaz Press
i24NEWS
Zenit
Vatican News
Fides
Agence Fides
Protestinfo
""",
    given_names="""\
Adrien Agnès Alain Alexandra Alexandre Alice Amélie Anaïs André Anne Anne-Sophie Antoine Arnaud Audrey Aurélie
Aurélien Baptiste Bastien Béatrice Benjamin Benoît Bernard Bertrand Brigitte Bruno Camille Caroline Catherine Cécile
Cédric Charles Charlotte Christian Christelle Christine Christophe Claire Clara Claude Clément Corinne Cyril Damien
Daniel David Delphine Denis Didier Dominique Édouard Élise Élodie Émilie Emmanuel Emmanuelle Éric Estelle Étienne Eva
Fabien Fabrice Fanny Florence Florian Franck François Françoise Frédéric Gabriel Gaël Gaëlle Geneviève Georges Gérard
Gilles Grégory Guillaume Hélène Henri Hervé Hugo Inès Isabelle Jacques Jean Jean-Baptiste Jean-Claude Jean-François
Jean-Louis Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jeanne Jérémy Jérôme Joël Jonathan Julie Julien
Juliette Justine Karine Kévin Laetitia Laura Laure Laurence Laurent Léa Léo Lionel Louis Louise Luc Lucie Ludovic
Manon Marc Margaux Marianne Marie Marie-Claude Marine Marion Martine Mathieu Mathilde Matthieu Maxime Mélanie Michel
Michèle Mickaël Monique Morgane Myriam Nadia Nathalie Nicolas Noémie Olivier Pascal Pascale Patrice Patricia Patrick
Paul Pauline Philippe Pierre Quentin Raphaël Régis Rémi Rémy Richard Robert Robin Romain Sabine Samuel Sandra Sandrine
Sarah Sébastien Serge Simon Solène Sophie Stéphane Stéphanie Sylvain Sylvie Thibault Thierry Thomas Valentin Valérie
Vanessa Véronique Victor Vincent Virginie Xavier Yann Yannick Yves Yvonne Zoé Aminata Mamadou Moussa Ibrahima Fatou
Fatoumata Oumar Ousmane Abdoulaye Amadou Cheikh Awa Mariam Aïssata Seydou Boubacar Adama Kouamé Kouassi Aya Gildas
Firmin
""",
    titles="""\
Dr Pr Me
""",
    months="""\
2 fév
7 juill
""",
    am="""\
du matin
""",
    pm="""\
de l'après-midi
du soir
""",
    zones="""\
heure de Paris = Europe/Paris
heure française = Europe/Paris
heure locale de Paris = Europe/Paris
heure de Bruxelles = Europe/Brussels
heure belge = Europe/Brussels
heure suisse = Europe/Zurich
heure de Genève = Europe/Zurich
heure de Montréal = America/Toronto
heure de l'Est = America/Toronto
HNE = -05:00
HAE = -04:00
HE = America/Toronto
heure de Londres = Europe/London
heure de New York = America/New_York
heure de Moscou = Europe/Moscow
heure d'Alger = +01:00
heure de Tunis = +01:00
heure de Beyrouth = Asia/Beirut
GMT = +00:00
TU = +00:00
UTC = +00:00
temps universel = +00:00
CET = +01:00
CEST = +02:00
""",
    relative="""\
aujourd'hui = 0
ce matin = 0
ce soir = 0
hier = -1
hier soir = -1
avant-hier = -2
il y a une semaine = -7
la semaine dernière = -7
demain = 1
après-demain = 2
""",
    ago="""\
il y a {n} {unit}
""",
    units="""\
second = seconde | secondes | s | sec
minute = minute | minutes | min | mn
hour = heure | heures | h
day = jour | jours | j
week = semaine | semaines | sem
month = mois
year = an | ans | année | années
""",
)
