extension PageStyle {
  /// How pages look on paper: A4, and on their side where a table needs it.
  static let paper = """
    @page { size: A4; margin: 16mm 14mm 18mm; font: 8pt sans-serif; color: #5b6472; }
    @page wide { size: A4 landscape; }
    @media print {
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      html { font-size: 10pt; }
      body { padding: 0; max-width: none; }
      nav { display: none; }
      section.wide { page: wide; }
      h2 { margin-top: 1.5rem; }
      h1, h2, h3, .note, .constants { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; width: auto; border: 0; border-radius: 0; }
      table { max-width: 100%; font-size: clamp(5pt, calc(125pt / var(--columns)), 9pt); }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      tr, figure, dt, dd, li { break-inside: avoid; }
      th, td { padding: .3em .45em; }
      thead th, tbody .text, tbody .long, tbody .bar { min-width: 0; max-width: none; }
    }
    """
}
