import CXlsxWriter

extension UnsafeMutablePointer<lxw_chart> {
  /// Draws all but the series: dark text, pale lines, and a legend where there are several series.
  func draw(_ chart: Chart, isRightToLeft: Bool) {
    var title = lxw_chart_font(size: 12, .ink, isBold: true)
    chart_title_set_name_font(self, &title)
    var frame = lxw_chart_line(.pale, width: 0.75)
    chart_chartarea_set_line(self, &frame)
    drawLegend(of: chart)
    guard let (categories, values) = axes(of: chart.kind) else { return }
    categories.drawCategories()
    values.drawValues(numberFormat: chart.numberFormat)
    if chart.kind == .line {
      if isRightToLeft { chart_axis_set_reverse(categories) }
      return
    }
    // The first category at the top, and the numbers at the bottom all the same.
    chart_axis_set_reverse(categories)
    chart_axis_set_crossing_max(categories)
    if isRightToLeft { chart_axis_set_reverse(values) }
    chart_set_series_gap(self, 50)
  }

  /// The library's x axis is the horizontal one, along which bars have their numbers.
  func axes(
    of kind: Chart.Kind
  ) -> (
    categories: UnsafeMutablePointer<lxw_chart_axis>, values: UnsafeMutablePointer<lxw_chart_axis>
  )? {
    switch kind {
    case .bar, .stacked: (pointee.y_axis, pointee.x_axis)
    case .line: (pointee.x_axis, pointee.y_axis)
    case .pie: nil
    }
  }

  private func drawLegend(of chart: Chart) {
    let isNeeded = chart.kind != .pie && chart.series.count > 1
    let position = isNeeded ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(self, UInt8(position.rawValue))
    var text = lxw_chart_font(size: 9, .ink)
    chart_legend_set_font(self, &text)
  }
}

extension UnsafeMutablePointer<lxw_chart_axis> {
  /// The names stay at the edge where numbers are below zero.
  fileprivate func drawCategories() {
    drawTexts()
    chart_axis_set_label_position(self, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    var stroke = lxw_chart_line(.grey, width: 0.75)
    chart_axis_set_line(self, &stroke)
    chart_axis_major_gridlines_set_visible(self, 0)
  }

  fileprivate func drawValues(numberFormat: String) {
    drawTexts()
    chart_axis_set_num_format(self, numberFormat)
    var hidden = lxw_chart_line()
    hidden.none = 1
    chart_axis_set_line(self, &hidden)
    var stroke = lxw_chart_line(.pale, width: 0.75)
    chart_axis_major_gridlines_set_visible(self, 1)
    chart_axis_major_gridlines_set_line(self, &stroke)
  }

  private func drawTexts() {
    var title = lxw_chart_font(size: 9, .grey)
    chart_axis_set_name_font(self, &title)
    var labels = lxw_chart_font(size: 9, .ink)
    chart_axis_set_num_font(self, &labels)
  }
}
