import type { Statement } from "../statement";

export const privacyFr: Statement = {
  title: "Protection des données : ce que traite Grenzatlas",
  lead: "Pour le délégué à la protection des données d’un site qui montre ou intègre Grenzatlas. Les faits techniques valent pour les fichiers de cette version. Cette page est un modèle et non un conseil juridique : l’appréciation revient à l’exploitant. Le [[texte marqué entre crochets]] est à compléter ou à supprimer.",
  sections: [
    {
      heading: "Qui est responsable",
      blocks: [
        [
          "Exploitant du serveur qui fournit la carte : [[nom, adresse postale, courriel]]",
          "Délégué à la protection des données de l’exploitant : [[contact]]",
        ],
        "Un site qui intègre la carte conduit le navigateur de ses visiteurs à interroger ce serveur. Selon qui fournit les fichiers et ce qui est convenu, l’exploitant et le site sont un seul responsable du traitement, des responsables distincts ou des responsables conjoints (art. 4, point 7, et art. 26 du RGPD) : [[appréciation]]",
      ],
    },
    {
      heading: "Ce qui est traité",
      blocks: [
        "La carte se compose de fichiers. Le navigateur les demande à l’hôte de cette page et à aucun autre : page, scripts, feuilles de style, polices, première image et données de la carte. N’est traité que ce que tout serveur web reçoit avec une requête. Le journal habituel contient :",
        {
          caption: "Champs du journal du serveur",
          heads: ["Champ", "Contenu"],
          rows: [
            ["Adresse IP", "du visiteur, ou du serveur mandataire intermédiaire"],
            ["Heure", "de la requête"],
            [
              "Adresse demandée",
              "nom du fichier. Pour la page elle-même, aussi la vue que contient le lien : région, thème, sélection, langue, mots d’une recherche ; pour un cadre, aussi son niveau de détail et les sites dont il écoute les messages",
            ],
            ["État et taille", "de la réponse"],
            [
              "Page d’origine",
              "dans la mesure où le navigateur et la page hôte l’indiquent ; la plupart des navigateurs ne donnent que l’origine du site hôte",
            ],
            ["Navigateur", "la description qu’il donne de lui-même (User-Agent)"],
          ],
        },
        "Ce que fait le visiteur dans l’atlas change l’adresse dans le navigateur ; le serveur ne la voit que si la page est rechargée. Un cadre ne modifie pas sa propre adresse. La partie d’une adresse qui suit `#` ne parvient jamais au serveur.",
        "Les configurations fournies pour les serveurs nginx et Caddy comprennent un journal sans adresse IP, navigateur, page d’origine ni vue. Journal utilisé ici : [[habituel / réduit / aucun]]. Finalité : [[par exemple recherche de pannes, défense contre les attaques]]. Durée de conservation : [[durée]]",
      ],
    },
    {
      heading: "Ce qui n’a pas lieu",
      blocks: [
        [
          "Aucun cookie n’est déposé ni lu.",
          "Rien n’est écrit dans la mémoire du navigateur : ni stockage local ou de session, ni IndexedDB, ni Cache Storage, ni service worker.",
          "Aucun autre hôte n’est interrogé : ni tuiles, ni polices, ni statistiques, ni publicité, ni rapports d’erreur venus d’ailleurs.",
          "Il n’y a ni compte, ni mesure d’audience, ni profil, ni décision automatisée (art. 22 du RGPD). Aucun formulaire n’est envoyé.",
          "Position, caméra, microphone, paiement et USB sont refusés par un en-tête à la page et à tout ce qu’elle contient.",
        ],
        "Le cache ordinaire du navigateur garde les fichiers reçus comme le disent leurs en-têtes. Les marques qui servent à les comparer (ETag) sont formées de la taille et de la date du fichier et sont les mêmes pour tous.",
      ],
    },
    {
      heading: "Ce que la page lit dans le navigateur sans l’envoyer",
      blocks: [
        "Langues préférées, taille de la fenêtre, réglages de couleurs, de contraste et de mouvement, fonctionnement de WebGL, visibilité d’un cadre et, dans un cadre, l’origine de la page hôte. Cela sert à l’affichage ; rien n’en est conservé ni envoyé. Le presse-papiers n’est rempli et un fichier n’est enregistré que si le visiteur le demande.",
      ],
    },
    {
      heading: "Messages entre la page hôte et la carte",
      blocks: [
        "Ils sont désactivés tant que le site hôte n’inscrit pas sa propre origine dans l’adresse du cadre (`origins`). Le cadre échange alors, dans le navigateur, des messages avec la page qui le contient, si l’origine de celle-ci est inscrite :",
        [
          "De la carte vers la page : qu’elle est prête, la hauteur nécessaire, la vue affichée et son titre, la région, l’unité, la ville, le partenariat ou le réseau choisi et son nom, les réponses et messages d’erreur, et une image de la carte si la page l’a demandée.",
          "De la page vers la carte : choisir un élément, changer des réglages, montrer une vue, déplacer la carte, demander une image.",
        ],
        "Sur le visiteur, les messages ne disent rien d’autre que ce qui est choisi sur la carte. L’usage qu’en fait le site hôte relève de sa responsabilité : [[description, ou « les messages ne sont pas utilisés »]]",
      ],
    },
    {
      heading: "Appréciation juridique, par l’exploitant",
      blocks: [
        [
          "Base juridique du journal : [[par exemple art. 6, paragraphe 1, point f), du RGPD, intérêt légitime à une mise à disposition sûre et fiable. Les autorités publiques ne peuvent l’invoquer dans l’exécution de leurs missions : alors par exemple le point e) avec le droit national]]",
          "Stockage dans l’équipement terminal (en France, art. 82 de la loi Informatique et Libertés ; en Allemagne, § 25 TDDDG ; ailleurs, le droit national pris pour l’art. 5, paragraphe 3, de la directive 2002/58/CE) : le fait est que la page n’y stocke rien et ne lit rien de ce qu’elle-même ou d’autres y auraient stocké ; ce qu’elle demande au navigateur figure plus haut. Appréciation : [[texte]]",
          "Destinataires, par exemple un hébergeur ou un réseau de diffusion comme sous-traitant (art. 28 du RGPD) : [[noms]]. Transfert vers des pays tiers : [[aucun / lesquels, sur quelle base]]",
          "Droits des personnes concernées (art. 15 à 21 du RGPD) et réclamation (art. 77 du RGPD) : [[comment les exercer, autorité de contrôle]]",
        ],
      ],
    },
    {
      heading: "Texte pour l’information des visiteurs du site hôte (art. 13 du RGPD)",
      blocks: [
        {
          quote:
            "Sur cette page, nous montrons une carte interactive, Grenzatlas. Votre navigateur la charge depuis le serveur de [[exploitant, nom d’hôte]]. Ce serveur reçoit votre adresse IP, l’heure, l’adresse demandée et, dans la mesure où votre navigateur l’indique, notre site et le type de navigateur ; [[le journal est effacé après … jours / aucun journal n’est tenu]]. La carte ne dépose pas de cookies, ne stocke rien sur votre appareil et ne charge rien chez d’autres fournisseurs. Finalité et base juridique : [[texte]]",
        },
      ],
    },
    {
      heading: "Comment cela est vérifié",
      blocks: [
        "À chaque version, des tests dans un navigateur ouvrent l’atlas et le cadre, s’en servent et échouent au moindre cookie, au moindre accès au stockage et à la moindre requête vers un autre hôte. Pour le voir soi-même : les outils de développement du navigateur le montrent sous « Réseau » et « Stockage » ou « Application ».",
      ],
    },
  ],
};
