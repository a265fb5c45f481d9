import type { Statement } from "../statement";

export const privacyEn: Statement = {
  title: "Privacy: what Grenzatlas processes",
  lead: "For the data protection officer of a site that shows or embeds Grenzatlas. The technical facts hold for the files of this release. This page is a template and no legal advice: the assessment is the operator’s. [[Marked text in square brackets]] is to be filled in or struck out.",
  sections: [
    {
      heading: "Who is responsible",
      blocks: [
        [
          "Operator of the server that delivers the map: [[name, postal address, e-mail]]",
          "The operator’s data protection officer: [[contact]]",
        ],
        "A site that embeds the map makes its visitors’ browsers ask this server. Whether operator and site are one controller, separate controllers or joint controllers (Art. 4(7) and Art. 26 GDPR) depends on who serves the files and on what they have agreed: [[assessment]]",
      ],
    },
    {
      heading: "What is processed",
      blocks: [
        "The map consists of files. The browser fetches them from the host of this page and from no other: page, scripts, style sheets, fonts, first picture and map data. All that is processed is what any web server receives with a request. The usual log holds:",
        {
          caption: "Fields of the server’s log",
          heads: ["Field", "Content"],
          rows: [
            ["IP address", "of the visitor, or of the proxy in between"],
            ["Time", "of the request"],
            [
              "Address",
              "name of the file. For the page itself also the view that the link holds: region, topic, selection, language, words of a search; for a frame also its level of detail and the sites whose messages it hears",
            ],
            ["Status and size", "of the answer"],
            [
              "Referring page",
              "as far as the browser and the embedding page tell; most browsers name only the origin of the embedding site",
            ],
            ["Browser", "its own description of itself (User-Agent)"],
          ],
        },
        "What a visitor does in the atlas changes the address in the browser; the server sees it only when the page is loaded again. A frame leaves its own address as it is. The part of an address after `#` never reaches the server.",
        "The configurations supplied for the servers nginx and Caddy include a log without IP address, browser, referring page and view. Log in use here: [[usual log / reduced log / none]]. Purpose: [[for example finding faults, warding off attacks]]. Kept for: [[period]]",
      ],
    },
    {
      heading: "What does not happen",
      blocks: [
        [
          "No cookie is set or read.",
          "Nothing is written to the browser’s storage: neither local nor session storage, IndexedDB, cache storage or service worker.",
          "No other host is asked: no tiles, fonts, statistics, advertising or error reports from elsewhere.",
          "There is no account, no measuring of use, no profile and no automated decision (Art. 22 GDPR). No form is sent.",
          "Location, camera, microphone, payment and USB are refused to the page by a header, and so to everything in it.",
        ],
        "The browser’s ordinary cache keeps delivered files as their headers say. The marks by which it compares them (ETag) are made from size and date of the file and are the same for everybody.",
      ],
    },
    {
      heading: "What the page reads in the browser and does not send",
      blocks: [
        "Preferred languages, size of the window, settings for colour scheme, contrast and motion, whether WebGL works, whether a frame is visible, and in a frame the origin of the embedding page. This serves the display; it is neither stored nor sent. The clipboard is written, and a file saved, only when the visitor asks for it.",
      ],
    },
    {
      heading: "Messages between the embedding page and the map",
      blocks: [
        "They are off until the embedding site lists its own origin in the address of the frame (`origins`). Then the frame exchanges messages in the browser with the page that holds it, if that has a listed origin:",
        [
          "From the map to the page: that it is ready, the height it needs, the view shown with its title, the region, area, city, partnership or network chosen with its name, answers and error messages, and a picture of the map if the page has asked for one.",
          "From the page to the map: choose something, change settings, show a view, move the map, ask for a picture.",
        ],
        "About the visitor the messages say nothing but what is chosen in the map. What the embedding site does with that is its own responsibility: [[description, or “messages are not used”]]",
      ],
    },
    {
      heading: "Legal assessment, to be made by the operator",
      blocks: [
        [
          "Legal basis for the log: [[for example Art. 6(1)(f) GDPR, legitimate interest in secure and reliable delivery. Public authorities cannot rely on it in the performance of their tasks: then for example Art. 6(1)(e) GDPR with the law of the state or Land]]",
          "Storage in terminal equipment (in Germany § 25 TDDDG, elsewhere the national law on Art. 5(3) of Directive 2002/58/EC): the fact is that the page stores nothing in it and reads nothing stored there by itself or by others; what it asks of the browser is listed above. Assessment: [[text]]",
          "Recipients, for example a host or a content delivery network as processor (Art. 28 GDPR): [[names]]. Transfer to third countries: [[none / which, on what basis]]",
          "Rights of the persons concerned (Art. 15 to 21 GDPR) and complaint (Art. 77 GDPR): [[how to exercise them, supervisory authority]]",
        ],
      ],
    },
    {
      heading: "Words for the embedding site’s privacy notice (Art. 13 GDPR)",
      blocks: [
        {
          quote:
            "On this page we show an interactive map, Grenzatlas. Your browser loads it from the server of [[operator, host name]]. That server receives your IP address, the time, the address asked for and, as far as your browser tells, our site and the kind of browser; [[the log is deleted after … days / no log is kept]]. The map sets no cookies, stores nothing on your device and loads nothing from other providers. Purpose and legal basis: [[text]]",
        },
      ],
    },
    {
      heading: "How this is checked",
      blocks: [
        "Browser tests of every release open the atlas and the frame, use them, and fail at any cookie, any access to storage and any request to another host. Those who wish to see for themselves: the browser’s developer tools show the same under “Network” and “Storage” or “Application”.",
      ],
    },
  ],
};
