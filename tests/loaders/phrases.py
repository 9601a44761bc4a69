"""What a letter says in eight languages: the words of the generated documents."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """The parts of a letter in one language. `dateline` takes place and date, `count` the number of signatories."""

    title: str
    dateline: str
    place: str
    salutation: str
    body: tuple[str, ...]
    count: str
    closing: str
    signatories: str
    table_head: tuple[str, str, str]
    role: str
    contact: str
    country: str
    names: tuple[str, ...]  # of organisations that exist nowhere: {0} is a counted word
    words: tuple[str, ...]
    persons: tuple[str, ...]


PHRASES = {
    "en": Phrases(
        title="Joint statement on the implementation of the AI Act",
        dateline="{place}, {date}",
        place="Brussels",
        salutation="Dear Executive Vice-President Virkkunen,",
        body=(
            "Creators and rightsholders across Europe follow the work on the Code of Practice closely. We welcome the AI Act as a first step "
            "towards a fair market for licensed works.",
            "Generative models are trained on protected works without permission. We call on the Commission to make the template for the "
            "training data summary meaningful, so that rights can be exercised and enforced in practice.",
            "We regret that the third draft of the Code of Practice weakens the obligations of Article 53, and that the views of our sectors "
            "given on 14 January 2025 were not taken up.",
        ),
        count="The undersigned {n} organisations stand ready to help.",
        closing="Yours sincerely,",
        signatories="Signatories",
        table_head=("Organisation", "Country", "Represented by"),
        role="Secretary General",
        contact="Press contact",
        country="Ireland",
        names=(
            "Association of {0} Authors",
            "{0} Publishers' Federation",
            "National Union of {0} Performers",
            "{0} Composers' Guild",
            "Society of {0} Illustrators",
            "{0} Film Producers Alliance",
            "Independent {0} Music Council",
        ),
        words=("Baltic", "Alpine", "Adriatic", "Danubian", "Atlantic", "Nordic", "Carpathian", "Iberian", "Northern", "Lakeland"),
        persons=("Maria Keane", "John O'Dowd", "Eleni Vassou", "Peter van Dam", "Ana Kos"),
    ),
    "de": Phrases(
        title="Gemeinsame Erklärung zur Umsetzung der KI-Verordnung",
        dateline="{place}, den {date}",
        place="Berlin",
        salutation="Sehr geehrte Frau Bundesministerin,",
        body=(
            "die Kultur- und Kreativwirtschaft begleitet die Umsetzung der KI-Verordnung mit großer Sorge. Wir begrüßen die KI-Verordnung als ersten "
            "Schritt zu einem fairen Markt für lizenzierte Werke.",
            "Generative Modelle werden mit geschützten Werken ohne Erlaubnis trainiert. Wir fordern die Bundesregierung auf, sich für eine "
            "aussagekräftige Zusammenfassung der Trainingsdaten einzusetzen.",
            "Schon in der Anhörung vom 12. Februar 2025 haben wir darauf hingewiesen, dass der Praxisleitfaden die Pflichten aus Artikel 53 nicht abschwächen darf.",
        ),
        count="Die unterzeichnenden {n} Verbände stehen für Gespräche bereit.",
        closing="Mit freundlichen Grüßen",
        signatories="Unterzeichner",
        table_head=("Verband", "Land", "Vertreten durch"),
        role="Geschäftsführerin",
        contact="Pressekontakt",
        country="Österreich",
        names=(
            "Verband {0} Drehbuchautoren",
            "Bundesvereinigung {0} Musikverlage e.V.",
            "{0} Fotografenverband",
            "Vereinigung {0} Übersetzer",
            "Berufsverband {0} Illustratoren e. V.",
            "Gewerkschaft {0} Schauspieler",
        ),
        words=(
            "Norddeutscher",
            "Hessischer",
            "Sächsischer",
            "Rheinischer",
            "Tiroler",
            "Bayerischer",
            "Fränkischer",
            "Schwäbischer",
            "Berliner",
            "Salzburger",
        ),
        persons=("Katrin Vogel", "Dr. Hans Lindner", "Petra von Arnim", "Jonas Weber", "Ute Brandt"),
    ),
    "fr": Phrases(
        title="Déclaration commune sur la mise en œuvre du règlement sur l'IA",
        dateline="{place}, le {date}",
        place="Paris",
        salutation="Madame la Ministre,",
        body=(
            "Les créateurs et les titulaires de droits suivent de près la mise en œuvre du règlement. Nous saluons le règlement sur l'IA comme une première étape.",
            "Les modèles sont entraînés sur des œuvres protégées sans autorisation. Nous demandons à la Commission un résumé des données d'entraînement utile et détaillé.",
            "Nous regrettons que les observations remises le 20 janvier 2025 n'aient pas été reprises dans le code de bonnes pratiques.",
        ),
        count="Les {n} organisations signataires restent à votre disposition.",
        closing="Veuillez agréer, Madame la Ministre, l'expression de notre haute considération.",
        signatories="Organisations signataires",
        table_head=("Organisation", "Pays", "Représentant"),
        role="Déléguée générale",
        contact="Contact presse",
        country="Belgique",
        names=(
            "Syndicat {0} des scénaristes",
            "Association des traducteurs {0}",
            "Union {0} des éditeurs de musique",
            "Fédération {0} des photographes",
            "Guilde {0} des réalisateurs",
            "Société {0} des compositeurs",
        ),
        words=("provençal", "lyonnais", "breton", "alpin", "rhénan", "catalan", "wallon", "romand", "normand", "occitan"),
        persons=("Claire Dumont", "Jean-Luc Morel", "Sophie de Vries", "Nadia Benali", "Marc Petit"),
    ),
    "es": Phrases(
        title="Declaración conjunta sobre la aplicación del Reglamento de IA",
        dateline="{place}, {date}",
        place="Madrid",
        salutation="Estimado señor Ministro:",
        body=(
            "Los creadores y titulares de derechos seguimos con atención la aplicación del Reglamento. Celebramos el Reglamento de IA como un primer paso.",
            "Los modelos se entrenan con obras protegidas sin permiso. Pedimos a la Comisión un resumen de los datos de entrenamiento útil y detallado.",
            "Lamentamos que las observaciones presentadas el 15 de enero de 2025 no se recogieran en el código de buenas prácticas.",
        ),
        count="Las {n} organizaciones firmantes quedan a su disposición.",
        closing="Atentamente,",
        signatories="Entidades firmantes",
        table_head=("Entidad", "País", "Representante"),
        role="Directora general",
        contact="Contacto de prensa",
        country="Portugal",
        names=(
            "Asociación {0} de Guionistas",
            "Federación {0} de Editores",
            "Sindicato {0} de Actores",
            "Unión {0} de Traductores",
            "Sociedad {0} de Ilustradores",
            "Gremio {0} de Compositores",
        ),
        words=("Andaluza", "Gallega", "Asturiana", "Valenciana", "Canaria", "Aragonesa", "Riojana", "Cántabra", "Extremeña", "Murciana"),
        persons=("Carmen Ruiz", "José Ortega", "Lucía del Valle", "Pablo Iglesias Mora", "Elena Soto"),
    ),
    "it": Phrases(
        title="Dichiarazione congiunta sull'attuazione del regolamento sull'IA",
        dateline="{place}, {date}",
        place="Roma",
        salutation="Gentile Ministro,",
        body=(
            "I creatori e i titolari dei diritti seguono con attenzione l'attuazione del regolamento. Accogliamo con favore il regolamento sull'IA come primo passo.",
            "I modelli sono addestrati su opere protette senza permesso. Chiediamo alla Commissione una sintesi dei dati di addestramento utile e dettagliata.",
            "Le osservazioni inviate il 10 gennaio 2025 non sono state accolte nel codice di buone pratiche.",
        ),
        count="Le {n} organizzazioni firmatarie restano a disposizione.",
        closing="Cordiali saluti",
        signatories="Organizzazioni firmatarie",
        table_head=("Organizzazione", "Paese", "Rappresentante"),
        role="Presidente",
        contact="Contatti stampa",
        country="Malta",
        names=(
            "Associazione {0} Sceneggiatori",
            "Federazione {0} Editori",
            "Sindacato {0} Attori",
            "Unione {0} Traduttori",
            "Società {0} Compositori",
            "Associazione {0} Fotografi",
        ),
        words=("Lombarda", "Toscana", "Siciliana", "Veneta", "Ligure", "Umbra", "Sarda", "Pugliese", "Calabrese", "Piemontese"),
        persons=("Giulia Conti", "Marco Bianchi", "Elisa De Luca", "Paolo Ferri", "Anna Greco"),
    ),
    "pl": Phrases(
        title="Wspólne stanowisko w sprawie wdrożenia aktu w sprawie sztucznej inteligencji",
        dateline="{place}, {date}",
        place="Warszawa",
        salutation="Szanowny Panie Ministrze,",
        body=(
            "Twórcy i uprawnieni z uwagą śledzą wdrożenie rozporządzenia. Popieramy akt w sprawie sztucznej inteligencji jako pierwszy krok.",
            "Modele są trenowane na chronionych utworach bez zgody. Apelujemy do Komisji o rzetelne podsumowanie danych treningowych.",
            "Ubolewamy, że uwagi przekazane 17 stycznia 2025 r. nie zostały uwzględnione w kodeksie postępowania.",
        ),
        count="Podpisane {n} organizacji pozostaje do dyspozycji.",
        closing="Z poważaniem",
        signatories="Sygnatariusze",
        table_head=("Organizacja", "Kraj", "Reprezentant"),
        role="Prezes",
        contact="Kontakt dla mediów",
        country="Czechy",
        names=(
            "Stowarzyszenie {0} Scenarzystów",
            "Związek {0} Tłumaczy",
            "Polska Federacja {0} Wydawców",
            "Izba {0} Producentów",
            "Stowarzyszenie {0} Fotografów",
            "Związek {0} Kompozytorów",
        ),
        words=(
            "Mazowieckich",
            "Śląskich",
            "Pomorskich",
            "Łódzkich",
            "Krakowskich",
            "Podlaskich",
            "Lubelskich",
            "Wielkopolskich",
            "Kaszubskich",
            "Opolskich",
        ),
        persons=("Anna Kowalska", "Piotr Nowak", "Zofia Wójcik", "Marek Lis", "Ewa Zając"),
    ),
    "nl": Phrases(
        title="Gezamenlijke verklaring over de uitvoering van de AI-verordening",
        dateline="{place}, {date}",
        place="Amsterdam",
        salutation="Geachte mevrouw de Minister,",
        body=(
            "Makers en rechthebbenden volgen de uitvoering van de verordening op de voet. Wij verwelkomen de AI-verordening als een eerste stap.",
            "Modellen worden zonder toestemming getraind op beschermde werken. Wij roepen de Commissie op om de samenvatting van trainingsgegevens zinvol te maken.",
            "Wij betreuren dat onze opmerkingen van 21 januari 2025 niet zijn overgenomen in de praktijkcode.",
        ),
        count="De {n} ondertekenende organisaties staan klaar voor overleg.",
        closing="Met vriendelijke groet,",
        signatories="Ondertekenaars",
        table_head=("Organisatie", "Land", "Vertegenwoordigd door"),
        role="Directeur",
        contact="Perscontact",
        country="België",
        names=(
            "Vereniging van {0} Scenaristen",
            "{0} Uitgeversverbond",
            "Bond van {0} Acteurs",
            "Genootschap van {0} Vertalers",
            "Federatie van {0} Fotografen",
            "Vereniging {0} Componisten",
        ),
        words=("Friese", "Vlaamse", "Limburgse", "Zeeuwse", "Brabantse", "Groningse", "Drentse", "Gelderse", "Utrechtse", "Hollandse"),
        persons=("Sanne de Boer", "Pieter Janssen", "Marieke van den Berg", "Tom Visser", "Els Bakker"),
    ),
    "sv": Phrases(
        title="Gemensamt uttalande om genomförandet av AI-förordningen",
        dateline="{place} den {date}",
        place="Stockholm",
        salutation="Bästa statsråd,",
        body=(
            "Upphovspersoner och rättighetshavare följer genomförandet av förordningen noga. Vi välkomnar AI-förordningen som ett första steg.",
            "Modeller tränas på skyddade verk utan tillstånd. Vi uppmanar kommissionen att göra sammanfattningen av träningsdata meningsfull.",
            "Vi beklagar att synpunkterna av den 22 januari 2025 inte togs med i praxiskoden.",
        ),
        count="De {n} undertecknande organisationerna står gärna till förfogande.",
        closing="Med vänlig hälsning",
        signatories="Undertecknare",
        table_head=("Organisation", "Land", "Företrädare"),
        role="Ordförande",
        contact="Presskontakt",
        country="Danmark",
        names=(
            "{0} Manusförfattareförbundet",
            "Föreningen {0} Översättare",
            "{0} Förläggareföreningen",
            "{0} Fotografers Förbund",
            "Sällskapet {0} Tonsättare",
            "{0} Skådespelarförbundet",
        ),
        words=(
            "Norrländska",
            "Skånska",
            "Gotländska",
            "Småländska",
            "Värmländska",
            "Uppländska",
            "Dalska",
            "Bohuslänska",
            "Östgötska",
            "Sörmländska",
        ),
        persons=("Karin Lund", "Erik Sandberg", "Anna Björk", "Lars Holm", "Eva Nyström"),
    ),
}
