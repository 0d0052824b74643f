import PortfolioModel
import Syntax

extension RateLayout {
  /// Rates in the portfolio's own columns.
  static let plain = RateLayout(name: "plain", source: nil) { heading in
    Set(["effective", "from", "to", "rate"]).isSubset(of: heading)
  } read: { bytes, reading in
    var rates: [ImportedRate] = []
    let source = reading.source
    FieldList<RateRecord>.plainRate.readRows(of: bytes, &reading.reading) { outcome, reading in
      guard case .record(var record, let position) = outcome else { return }
      record.source = source ?? record.source
      guard !record.source.isEmpty else {
        return reading.error(
          .missingKey("source", in: "rate"), at: position, remedy: Message("rate-source.help"))
      }
      if let rate = record.made(&reading) {
        rates.append(ImportedRate(rate: rate, position: position))
      }
    }
    for rate in rates { reading.take(whole: rate.rate, at: rate.position) }
  }
}

extension FieldList<RateRecord> {
  /// The columns of a file that comes from elsewhere: who publishes it may be said beside it.
  fileprivate static let plainRate = FieldList(
    "rate", blank: RateRecord(),
    rate.fields.filter { $0.key != "source" } + [Field("source", \.source, .text)])
}
