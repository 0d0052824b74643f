import DocumentModel

extension HTMLPrinter {
  /// A chart under its title, drawn from its table.
  func figure(of chart: Chart, _ place: Place) -> Markup {
    let title = Markup.element("h3", ["id": place.heading], [Markup(chart.title)])
    let caption = Markup.element("figcaption", [:], [title])
    return .block("figure", ["id": place.id], [caption, picture(of: chart, place.id)])
  }

  private func picture(of chart: Chart, _ id: String) -> Markup {
    guard let table = document.table(of: chart), !table.rows.isEmpty else { return noRows }
    let figures = ChartFigures(chart, table, reader)
    return Picture(chart, figures, isRightToLeft: isRightToLeft, id: id).markup
  }
}
