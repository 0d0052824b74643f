import PortfolioModel

extension Check {
  /// A part of a whole is no larger than the whole.
  static let numeratorAboveDenominator = Check(
    name: "numerator-above-denominator", severity: .error,
    scope: .project { project, _ in
      project.eachIndicator { indicator, place in
        let values =
          [indicator.baseline?.value, indicator.target?.value].compactMap(\.self)
          + indicator.periods.flatMap { [$0.target, $0.actual] }
        return values.compactMap { value in
          guard case .part(let numerator, let denominator)? = value.value,
            let rest = numerator.ratio.subtracting(denominator.ratio), rest.numerator > 0
          else { return nil }
          return Hit(
            [
              "indicator": .code(indicator.code), "numerator": .quantity(numerator),
              "denominator": .quantity(denominator),
            ], at: place)
        }
      }
    })
}
