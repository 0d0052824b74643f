import PortfolioModel

extension Check {
  /// Two sources of rates for the same day are not more than 1 % apart.
  static let ratesApart = Check(
    name: "rates-apart", severity: .warning,
    scope: .whole { index in
      let apart = index.rivalRates.filter { $0.used.isApart(from: $0.other, byMoreThanOneIn: 100) }
      return Dictionary(grouping: apart, by: \.sides).sorted { $0.key < $1.key }.compactMap {
        _, days in
        days.min { $0.used.effective < $1.used.effective }.map { first in
          Hit(
            [
              "count": .number(Set(days.map(\.used.effective)).count),
              "day": .day(first.used.effective), "one": .text(first.used.sourced),
              "other": .text(first.other.sourced),
            ], at: Place(file: "rates"))
        }
      }
    })
}

extension RivalRates {
  /// Its currencies and sources, whichever of the two is in use.
  fileprivate var sides: String {
    ([used.from.code, used.to.code].sorted() + [used.source, other.source].sorted())
      .joined(separator: "\n")
  }
}

extension Rate {
  fileprivate var sourced: String {
    "1 \(from.code) = \(value.plainText) \(to.code) (\(source))"
  }
}
