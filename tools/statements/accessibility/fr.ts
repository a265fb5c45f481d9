import type { Statement } from "../statement";

export const accessibilityFr: Statement = {
  title: "Déclaration d’accessibilité de Grenzatlas",
  lead: "Un modèle établi d’après la décision d’exécution (UE) 2018/1523, pour l’organisme qui montre ou intègre la carte. Les faits techniques valent pour cette version ; le [[texte marqué entre crochets]] est à compléter ou à supprimer.",
  sections: [
    {
      heading: "Champ d’application",
      blocks: [
        "[[Nom de l’organisme du secteur public]] s’engage à rendre son site accessible, conformément à [[législation nationale transposant la directive (UE) 2016/2102, en France l’article 47 de la loi n° 2005-102]]. Cette déclaration s’applique à la carte interactive Grenzatlas à l’adresse [[adresse]] et à ses vues intégrées dans d’autres pages.",
      ],
    },
    {
      heading: "État de conformité",
      blocks: [
        "Selon l’auto-évaluation du projet, la carte est partiellement conforme à la norme EN 301 549 V3.2.1 (WCAG 2.1, niveau AA), en raison des limites énumérées ci-dessous. Résultat de l’évaluation de l’organisme : [[totalement / partiellement / non conforme]]",
      ],
    },
    {
      heading: "Contenu non accessible",
      blocks: [
        "Limites connues, et ce qui est proposé à la place :",
        [
          "La carte elle-même est un dessin : un lecteur d’écran n’y trouve ni surfaces ni lignes. Des listes et des tableaux à côté donnent les mêmes chiffres ; avec les touches fléchées, on passe d’une unité à sa voisine et on entend son nom et sa valeur.",
          "Le champ coloré de la distance à la frontière est lui aussi un dessin. Sont données en mots la distance de chaque ville et les parts des localités et de la population dans chaque bande, non la distance de chaque point.",
          "Les titres et les noms tirés de sources en d’autres langues portent l’indication de leur langue là où la source la précise ; ce n’est pas le cas de tous les noms dans les tableaux.",
          "La page imprimée ou enregistrée en PDF est aussi accessible que le navigateur la rend. Une image enregistrée en PNG demande un texte de remplacement là où elle est publiée ; en SVG, elle contient son titre et sa description.",
          "Il n’existe ni version en langage facile à lire et à comprendre, ni version en langue des signes.",
          "Les tests avec des lecteurs d’écran et par des personnes handicapées restent à faire : il peut exister des limites que personne n’a encore signalées.",
        ],
        "Charge disproportionnée : aucune n’est invoquée.",
        "Contenus hors du champ de la loi : les documents et les sites d’autres organismes vers lesquels renvoie le catalogue. L’exemption des cartes en ligne (art. 1er, paragraphe 4, point d), de la directive) n’est pas invoquée.",
      ],
    },
    {
      heading: "Établissement de cette déclaration",
      blocks: [
        "La part du projet a été établie le {checked} par auto-évaluation : contrôles automatiques de chaque vue testée (axe-core, règles WCAG 2.2 A et AA), tests au clavier seul, de la taille des cibles, dans des fenêtres étroites, avec mouvement réduit, sans scripts et sans WebGL. Aucun tiers ne l’a évaluée.",
        "Évaluation de l’organisme : [[date, méthode, par qui]]. Dernière révision : [[date]]",
      ],
    },
    {
      heading: "Retour d’information et contact",
      blocks: [
        "Si quelque chose vous fait obstacle, ou s’il vous faut une information sous une autre forme : [[courriel, téléphone, formulaire, service compétent]]. Réponse dans un délai de [[délai]].",
      ],
    },
    {
      heading: "Voies de recours",
      blocks: [
        "Si la réponse ne vous satisfait pas, adressez-vous à : [[organisme, adresse, lien]]",
        {
          caption:
            "Pour la personne qui complète ce texte : où chercher ; à vérifier avant publication, puis à retirer",
          heads: ["Pays", "Indication"],
          rows: [
            [
              "Allemagne",
              "Organismes fédéraux : l’organe de conciliation du § 16 BGG (Schlichtungsstelle). Länder et communes : l’organe désigné par le droit du Land",
            ],
            ["France", "Défenseur des droits ; la déclaration suit le modèle du RGAA"],
            ["Belgique", "Médiateur fédéral, ou médiateur de la Région ou de la Communauté"],
            ["Pays-Bas", "Nationale ombudsman ; la déclaration figure au registre national des déclarations"],
            ["Luxembourg", "Service information et presse, ou l’Ombudsman"],
            ["Autriche", "Service des plaintes de la FFG, ou l’organe désigné par le droit du Land"],
            ["Suisse", "La directive ne s’applique pas : LHand et norme eCH-0059"],
          ],
        },
      ],
    },
  ],
};
