import PortfolioModel

extension Check {
  /// All that stands in a source is either reported or left out, to the last decimal.
  public static let sourceAddsUp = Check(
    name: "source-adds-up", severity: .error,
    scope: .whole { index in
      index.sources.filter { !$0.agrees }.map { source in
        let type = source.type.map { Argument.message(Message("transaction-type.\($0.name)")) }
        return Hit(
          [
            "type": type ?? .message(Message("not-stated")),
            "currency": source.currency.map { .text($0) } ?? .message(Message("not-stated")),
            "present": .quantity(source.present.sum), "count": .number(source.present.count),
            "reported": .quantity(source.reported.sum),
            "leftOut": .quantity(source.leftOut.sum),
          ], at: nil)
      }
    })
}
