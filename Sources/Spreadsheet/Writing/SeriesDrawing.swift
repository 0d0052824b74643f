import CXlsxWriter

extension UnsafeMutablePointer<lxw_chart_series> {
  /// Draws a series in its place in the palette; the slices of a pie have their own places.
  func draw(as kind: Chart.Kind, _ index: Int, _ numbers: [Double?]) -> lxw_error {
    switch kind {
    case .bar, .stacked:
      var fill = lxw_chart_fill(Chart.colour(index))
      chart_series_set_fill(self, &fill)
      return LXW_NO_ERROR
    case .line:
      drawLine(index)
      return LXW_NO_ERROR
    case .pie:
      let outcome = drawSlices(numbers.count)
      return outcome == LXW_NO_ERROR ? drawLabels(numbers) : outcome
    }
  }

  /// With marks of different shapes, for print without colours.
  private func drawLine(_ index: Int) {
    let colour = Chart.colour(index)
    var stroke = lxw_chart_line(colour, width: 2.25)
    chart_series_set_line(self, &stroke)
    let marks = [
      LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_DIAMOND,
      LXW_CHART_MARKER_TRIANGLE,
    ]
    chart_series_set_marker_type(self, UInt8(marks[index % marks.count].rawValue))
    chart_series_set_marker_size(self, 6)
    var fill = lxw_chart_fill(colour)
    chart_series_set_marker_fill(self, &fill)
    var edge = lxw_chart_line(colour, width: 0.75)
    chart_series_set_marker_line(self, &edge)
  }

  private func drawSlices(_ count: Int) -> lxw_error {
    var fills = (0..<count).map { lxw_chart_fill(Chart.colour($0)) }
    var edges = [lxw_chart_line(.white, width: 1)]
    return fills.withUnsafeMutableBufferPointer { fills in
      edges.withUnsafeMutableBufferPointer { edges in
        var points = fills.indices.map {
          lxw_chart_point(
            line: edges.baseAddress, fill: fills.baseAddress?.advanced(by: $0), pattern: nil)
        }
        return withPointers(to: &points) { chart_series_set_points(self, $0) }
      }
    }
  }

  /// Each slice says what it is: a legend would leave that to its colour. What has no slice says
  /// nothing.
  private func drawLabels(_ numbers: [Double?]) -> lxw_error {
    chart_series_set_labels_options(self, 0, 1, 0)
    chart_series_set_labels_percentage(self)
    chart_series_set_labels_leader_line(self)
    chart_series_set_labels_position(self, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
    var text = lxw_chart_font(size: 9, .ink)
    chart_series_set_labels_font(self, &text)
    var labels = numbers.map { number in
      var label = lxw_chart_data_label()
      label.hide = (number ?? 0) == 0 ? 1 : 0
      return label
    }
    return withPointers(to: &labels) { chart_series_set_labels_custom(self, $0) }
  }
}
