import type { Statement } from "../statement";

export const privacyNl: Statement = {
  title: "Privacy: wat Grenzatlas verwerkt",
  lead: "Voor de functionaris voor gegevensbescherming van een site die Grenzatlas toont of insluit. De technische feiten gelden voor de bestanden van deze versie. Deze pagina is een sjabloon en geen juridisch advies: de beoordeling is aan de beheerder. [[Gemarkeerde tekst tussen vierkante haken]] moet worden ingevuld of geschrapt.",
  sections: [
    {
      heading: "Wie verantwoordelijk is",
      blocks: [
        [
          "Beheerder van de server die de kaart levert: [[naam, postadres, e-mail]]",
          "Functionaris voor gegevensbescherming van de beheerder: [[contact]]",
        ],
        "Een site die de kaart insluit, laat de browsers van haar bezoekers deze server aanspreken. Of beheerder en site één verwerkingsverantwoordelijke, afzonderlijke of gezamenlijke verwerkingsverantwoordelijken zijn (art. 4, punt 7, en art. 26 AVG), hangt af van wie de bestanden levert en van wat is afgesproken: [[beoordeling]]",
      ],
    },
    {
      heading: "Wat wordt verwerkt",
      blocks: [
        "De kaart bestaat uit bestanden. De browser haalt ze op bij de host van deze pagina en bij geen andere: pagina, scripts, stijlbladen, lettertypen, eerste beeld en kaartgegevens. Verwerkt wordt alleen wat elke webserver bij een verzoek ontvangt. Het gebruikelijke logboek bevat:",
        {
          caption: "Velden van het serverlogboek",
          heads: ["Veld", "Inhoud"],
          rows: [
            ["IP-adres", "van de bezoeker, of van een tussenliggende proxy"],
            ["Tijdstip", "van het verzoek"],
            [
              "Adres",
              "naam van het bestand. Bij de pagina zelf ook de weergave die in de link staat: regio, thema, keuze, taal, woorden van een zoekopdracht; bij een frame ook hoe uitgebreid het is en naar de berichten van welke sites het luistert",
            ],
            ["Status en grootte", "van het antwoord"],
            [
              "Verwijzende pagina",
              "voor zover de browser en de insluitende pagina die noemen; de meeste browsers geven alleen de oorsprong (origin) van de insluitende site",
            ],
            ["Browser", "de omschrijving die hij van zichzelf geeft (User-Agent)"],
          ],
        },
        "Wat een bezoeker in de atlas doet, verandert het adres in de browser; de server ziet het pas als de pagina opnieuw wordt geladen. Een frame laat zijn eigen adres ongewijzigd. Het deel van een adres na `#` bereikt de server nooit.",
        "De meegeleverde configuraties voor de servers nginx en Caddy bevatten een logboek zonder IP-adres, browser, verwijzende pagina en weergave. Hier in gebruik: [[gebruikelijk logboek / beperkt logboek / geen]]. Doel: [[bijvoorbeeld storingen vinden, aanvallen afweren]]. Bewaartermijn: [[termijn]]",
      ],
    },
    {
      heading: "Wat niet gebeurt",
      blocks: [
        [
          "Er wordt geen cookie geplaatst of gelezen.",
          "Er wordt niets in de opslag van de browser geschreven: geen lokale of sessieopslag, IndexedDB, Cache Storage of service worker.",
          "Geen andere host wordt aangesproken: geen tegels, lettertypen, statistieken, reclame of foutmeldingen van elders.",
          "Er is geen account, geen meting van het gebruik, geen profiel en geen geautomatiseerde besluitvorming (art. 22 AVG). Er wordt geen formulier verzonden.",
          "Locatie, camera, microfoon, betaalfunctie en USB worden de pagina en alles daarin door een header geweigerd.",
        ],
        "De gewone cache van de browser bewaart geleverde bestanden zoals hun headers aangeven. De kenmerken waarmee hij ze vergelijkt (ETag), zijn gevormd uit grootte en datum van het bestand en zijn voor iedereen gelijk.",
      ],
    },
    {
      heading: "Wat de pagina in de browser leest en niet verzendt",
      blocks: [
        "Voorkeurstalen, grootte van het venster, instellingen voor kleurenschema, contrast en beweging, of WebGL werkt, of een frame zichtbaar is, en in een frame de oorsprong van de insluitende pagina. Dat dient de weergave; het wordt niet opgeslagen en niet verzonden. Het klembord wordt alleen gevuld, en een bestand alleen opgeslagen, als de bezoeker daarom vraagt.",
      ],
    },
    {
      heading: "Berichten tussen de insluitende pagina en de kaart",
      blocks: [
        "Ze staan uit totdat de insluitende site haar eigen oorsprong in het adres van het frame noemt (`origins`). Dan wisselt het frame in de browser berichten uit met de pagina die het bevat, als de oorsprong daarvan is genoemd:",
        [
          "Van de kaart naar de pagina: dat zij gereed is, de benodigde hoogte, de getoonde weergave met haar titel, de gekozen regio, eenheid, stad, het gekozen partnerschap of netwerk met de naam, antwoorden en foutmeldingen, en een afbeelding van de kaart als de pagina erom heeft gevraagd.",
          "Van de pagina naar de kaart: iets kiezen, instellingen wijzigen, een weergave tonen, de kaart bewegen, om een afbeelding vragen.",
        ],
        "Over de bezoeker zeggen de berichten niets anders dan wat op de kaart is gekozen. Wat de insluitende site daarmee doet, is haar eigen verantwoordelijkheid: [[beschrijving, of “berichten worden niet gebruikt”]]",
      ],
    },
    {
      heading: "Juridische beoordeling door de beheerder",
      blocks: [
        [
          "Rechtsgrond voor het logboek: [[bijvoorbeeld art. 6, lid 1, onder f), AVG, gerechtvaardigd belang bij veilige en betrouwbare levering. Overheidsinstanties kunnen zich daarop bij de uitoefening van hun taken niet beroepen: dan bijvoorbeeld onder e) met het nationale recht]]",
          "Opslag in eindapparatuur (in Nederland art. 11.7a Telecommunicatiewet, in Duitsland § 25 TDDDG, elders het nationale recht bij art. 5, lid 3, van Richtlijn 2002/58/EG): feit is dat de pagina daar niets opslaat en niets leest van wat zijzelf of anderen daar hebben opgeslagen; wat zij van de browser vraagt, staat hierboven. Beoordeling: [[tekst]]",
          "Ontvangers, bijvoorbeeld een hostingbedrijf of een content delivery network als verwerker (art. 28 AVG): [[namen]]. Doorgifte aan derde landen: [[geen / welke, op welke grond]]",
          "Rechten van betrokkenen (art. 15 tot en met 21 AVG) en klacht (art. 77 AVG): [[hoe ze worden uitgeoefend, toezichthoudende autoriteit]]",
        ],
      ],
    },
    {
      heading: "Tekst voor de privacyverklaring van de insluitende site (art. 13 AVG)",
      blocks: [
        {
          quote:
            "Op deze pagina tonen wij een interactieve kaart, Grenzatlas. Uw browser laadt die van de server van [[beheerder, hostnaam]]. Die server ontvangt uw IP-adres, het tijdstip, het gevraagde adres en, voor zover uw browser dat meedeelt, onze site en het soort browser; [[het logboek wordt na … dagen gewist / er wordt geen logboek bijgehouden]]. De kaart plaatst geen cookies, slaat niets op uw apparaat op en laadt niets van andere aanbieders. Doel en rechtsgrond: [[tekst]]",
        },
      ],
    },
    {
      heading: "Hoe dit wordt gecontroleerd",
      blocks: [
        "Browsertests van elke versie openen de atlas en het frame, gebruiken ze en falen bij elke cookie, elke toegang tot opslag en elk verzoek aan een andere host. Wie het zelf wil zien: de ontwikkelaarshulpmiddelen van de browser tonen hetzelfde onder ‘Netwerk’ en ‘Opslag’ of ‘Toepassing’.",
      ],
    },
  ],
};
