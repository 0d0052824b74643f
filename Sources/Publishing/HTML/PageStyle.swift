/// How pages look on a screen.
enum PageStyle {
  static let sheet = [page, headings, facts, tables, values, figures, paper].joined(separator: "\n")

  private static let page = """
    :root {
      --ink: #1f2a37; --quiet: #5b6472; --accent: #1b4f72; --line: #d5dce4; --shade: #f1f4f8;
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3.5rem) 3rem; max-width: 110rem;
      color: var(--ink); background: #fff; overflow-wrap: break-word;
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
        "Noto Sans Arabic", "Liberation Sans", sans-serif;
    }
    a { color: #14507e; text-underline-offset: .15em; }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid #b3470f; outline-offset: 2px; }
    footer {
      margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line);
      color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere;
    }
    footer p { margin: 0; }
    """

  private static let headings = """
    h1, h2, h3 { color: var(--accent); line-height: 1.25; text-wrap: balance; }
    h1 { margin: 0 0 1.5rem; font-size: clamp(1.625rem, 1.3rem + 1.4vw, 2.25rem); }
    h2 {
      margin: 3.5rem 0 1.5rem; padding-bottom: .5rem; border-bottom: 2px solid var(--accent);
      font-size: 1.5rem;
    }
    h3 { margin: 2.25rem 0 .75rem; font-size: 1.125rem; }
    header { padding-top: 1.25rem; border-top: 4px solid var(--accent); }
    nav { margin-top: 2rem; padding: 1rem 1.25rem; background: var(--shade); border-radius: 6px; }
    nav h2 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1rem; }
    nav ul {
      display: flex; flex-wrap: wrap; gap: .125rem 1.75rem; margin: 0; padding: 0;
      list-style: none;
    }
    nav a { display: inline-block; padding: .25rem 0; }
    """

  private static let facts = """
    dl {
      display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); margin: 0;
      max-width: 60rem;
    }
    dt, dt + dd { border-top: 1px solid #e8ecf1; padding-top: .3125rem; }
    dt { grid-column: 1; padding-inline-end: 1.25rem; color: var(--quiet); }
    dd {
      grid-column: 2; margin: 0; padding-bottom: .125rem; overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .prose { margin: 0; padding-inline-start: 1.25rem; max-width: 48rem; }
    .prose li { margin: .375rem 0; white-space: pre-line; }
    .note, .constants, .none { margin: 0 0 .75rem; max-width: 48rem; }
    .note, .none { color: var(--quiet); }
    .constants span + span::before { content: " · "; color: var(--quiet); }
    @media (max-width: 30rem) {
      dl { display: block; }
      dt { font-size: .875rem; }
      dt + dd { border-top: 0; padding-top: 0; }
    }
    """

  private static let tables = """
    .scroll {
      overflow-x: auto; max-width: 100%; width: fit-content; border: 1px solid var(--line);
      border-radius: 6px;
    }
    table { border-collapse: separate; border-spacing: 0; font-size: .875rem; line-height: 1.4; }
    caption {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    }
    th, td { padding: .4375rem .75rem; text-align: start; vertical-align: top; }
    th { font-weight: 600; }
    thead th {
      color: #fff; background: var(--accent); vertical-align: bottom; min-width: 4.5rem;
      max-width: 11rem;
    }
    tbody th, tbody td { border-bottom: 1px solid #e8ecf1; background-color: #fff; }
    tbody tr:last-child > * { border-bottom: 0; }
    tfoot th, tfoot td {
      background: var(--shade); font-weight: 600; border-top: 1px solid var(--line);
    }
    tfoot th { white-space: nowrap; }
    tfoot tr:first-child > * { border-top: 2px solid var(--accent); }
    tbody .text, tbody .long { min-width: 8rem; max-width: 22rem; white-space: pre-line; }
    tbody .long { min-width: 16rem; max-width: 34rem; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    thead .number { white-space: normal; }
    td.date, th.date, td.code, th.code { white-space: nowrap; }
    """

  private static let values = """
    .missing { color: var(--quiet); font-style: italic; font-weight: 400; white-space: nowrap; }
    .tone {
      display: inline-block; padding: 0 .625em; border: 1px solid; border-radius: 1em;
      font-weight: 600; white-space: nowrap;
    }
    .green { color: #14532d; background: #e6f4ea; }
    .amber { color: #6b3a00; background: #fdf1d8; }
    .red { color: #8f1d14; background: #fdeae8; }
    tbody .bar {
      min-width: 6.5rem; background-image: linear-gradient(#c6dbef, #c6dbef);
      background-size: var(--share) calc(100% - .375rem); background-position: left center;
      background-repeat: no-repeat;
    }
    [dir="rtl"] .bar { background-position: right center; }
    """

  private static let figures = """
    figure { margin: 2.25rem 0 0; max-width: 38rem; }
    figcaption h3 { margin-top: 0; }
    svg { display: block; width: 100%; height: auto; font-family: inherit; }
    svg text { paint-order: stroke; stroke-width: 4px; stroke-linejoin: round; }
    svg text:not([stroke]) { stroke: none; }
    """
}
