import PortfolioModel

extension Check {
  /// Folio's totals are those of the books, to the last minor unit.
  static let controlsAgree = Check(
    name: "controls-agree", severity: .error, facts: ["controls-differ"],
    scope: .whole { index in
      index.controls.compactMap { control in
        let total = control.control.value
        guard let difference = try? control.folio.subtracting(total.amount, for: "controls"),
          difference.minorUnits != 0
        else { return nil }
        let about = [total.project?.text, total.agreement?.text, total.period?.isoText]
          .compactMap(\.self)
        return Hit(
          [
            "type": .message(Message("transaction-type.\(total.type.name)")),
            "about": .list(about.map { .text($0) }), "folio": .money(control.folio),
            "books": .money(total.amount), "difference": .money(difference),
          ], at: control.control.origin?.place, fact: about.isEmpty ? "controls-differ" : nil)
      }
    })
}
