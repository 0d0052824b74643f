import PortfolioModel
import ReferenceData
import Syntax

extension Format {
  /// A code of the portfolio's own: letters, digits and what people put between them.
  static func code<Entity>(_ name: String) -> Format<Code<Entity>>
  where Value == Code<Entity> {
    .scalar(name) { text, _ in
      let isPlain = text.allSatisfy { !$0.isNewline && $0 != "," && $0 != ";" }
      return isPlain && text.count <= 60 && !text.hasPrefix("(") ? Code(text) : nil
    }
  }
}

extension Format<Currency> {
  static let currency = Format("currency") { node, reading in
    guard let text = node.text(of: "currency", &reading) else { return nil }
    if let currency = Currencies.currency(text) { return currency }
    reading.error(
      Message("unknown-currency", ["code": .text(text.shortened)]), at: node.position,
      remedy: Currencies.code(nearestTo: text).map {
        .didYouMean($0, Currencies.currency($0).flatMap(Currencies.name))
      } ?? Message("format.currency.help"))
    return nil
  }
}

extension Format<Code<Country>> {
  static let country = Format("country") { node, reading in
    guard let text = node.text(of: "country", &reading) else { return nil }
    if Countries.contains(Code(text)) { return Code(text) }
    reading.error(
      Message("unknown-country", ["code": .text(text.shortened)]), at: node.position,
      remedy: Countries.code(nearestTo: text).map {
        .didYouMean($0, Countries.name(of: Code($0)))
      } ?? Message("format.country.help"))
    return nil
  }
}

extension Format<TransactionType> {
  static let transactionType = Format.choice("transaction-type", TransactionType.byWord)
}

extension Format<ProjectStatus> {
  static let projectStatus = Format.choice("status", ProjectStatus.byWord)
}

extension Format where Value: CaseIterable & RawRepresentable<String> & Sendable {
  /// One of the names of an enumeration.
  static func oneOf(_ name: String) -> Format {
    .choice(name, Value.allCases.reduce(into: [:]) { $0[$1.rawValue] = $1 })
  }
}
