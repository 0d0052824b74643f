import Foundation
import PortfolioModel
import ReferenceData
import Syntax

extension Format {
  /// A code of the portfolio's own: letters, digits and what people put between them.
  static func code<Entity>(_ name: String) -> Format<Code<Entity>>
  where Value == Code<Entity> {
    .scalar(name, pattern: "^[^(,;\\r\\n][^,;\\r\\n]{0,59}$") { text, _ in
      let isPlain = text.allSatisfy { !$0.isNewline && $0 != "," && $0 != ";" }
      return isPlain && text.count <= 60 && !text.hasPrefix("(") ? Code(text) : nil
    } write: { code, _ in
      code.text
    }
  }
}

extension Format {
  /// The code of a project or a funder, which may be an identifier or a name that others gave it.
  static func reference<Entity>() -> Format<Code<Entity>> where Value == Code<Entity> {
    Format.scalar("reference", pattern: "^[^\\r\\n]{1,500}$") { text, _ in
      let isGap = text.hasPrefix("(") && text.hasSuffix(")")
      return !isGap && text.count <= 500 && !text.contains(where: \.isNewline) ? Code(text) : nil
    } write: { code, _ in
      code.text
    }
  }
}

extension Format<[String]> {
  /// Codes with the numbers of their vocabularies, in one cell: `1:B03 + 4:2`.
  static let codes = Format.scalar("codes") { text, _ in
    text.components(separatedBy: " + ")
  } write: { codes, _ in
    codes.joined(separator: " + ")
  }
}

extension Format<Currency> {
  static let currency = Format("currency") {
    .text(pattern: "^[A-Z]{3}$")
  } read: { node, reading in
    guard let text = node.text(of: "currency", &reading) else { return nil }
    if let currency = Currencies.currency(text) { return currency }
    reading.error(
      Message("unknown-currency", ["code": .text(text.shortened)]), at: node.position,
      remedy: Currencies.code(nearestTo: text).map {
        .didYouMean($0, Currencies.currency($0).flatMap(Currencies.name))
      } ?? Message("format.currency.help"))
    return nil
  } write: { currency, _ in
    Node(.scalar(currency.code))
  }
}

extension Format<Code<Country>> {
  static let country = Format("country") {
    .text(pattern: "^[A-Z]{2}$")
  } read: { node, reading in
    guard let text = node.text(of: "country", &reading) else { return nil }
    if Countries.contains(Code(text)) { return Code(text) }
    reading.error(
      Message("unknown-country", ["code": .text(text.shortened)]), at: node.position,
      remedy: Countries.code(nearestTo: text).map {
        .didYouMean($0, Countries.name(of: Code($0)))
      } ?? Message("format.country.help"))
    return nil
  } write: { country, _ in
    Node(.scalar(country.text))
  }
}

extension Format<Code<Sector>> {
  static let sector = Format("sector") {
    .text(pattern: "^[0-9]{5}$")
  } read: { node, reading in
    guard let text = node.text(of: "sector", &reading) else { return nil }
    if Sectors.contains(Code(text)) { return Code(text) }
    reading.error(
      Message("unknown-sector", ["code": .text(text.shortened)]), at: node.position,
      remedy: Sectors.code(nearestTo: text).map {
        .didYouMean($0, Sectors.name(of: Code($0)))
      } ?? Message("format.sector.help"))
    return nil
  } write: { sector, _ in
    Node(.scalar(sector.text))
  }
}

extension Format<Code<OrganisationType>> {
  static let organisationType = Format("organisation-type") {
    .text(pattern: "^[0-9]{2}$")
  } read: { node, reading in
    guard let text = node.text(of: "organisation-type", &reading) else { return nil }
    if OrganisationTypes.contains(Code(text)) { return Code(text) }
    reading.error(
      Message("unknown-organisation-type", ["code": .text(text.shortened)]), at: node.position,
      remedy: OrganisationTypes.code(nearestTo: text).map {
        .didYouMean($0, OrganisationTypes.name(of: Code($0)))
      } ?? Message("format.organisation-type.help"))
    return nil
  } write: { type, _ in
    Node(.scalar(type.text))
  }
}

extension Format<TransactionType> {
  static let transactionType = Format.choice("transaction-type", TransactionType.byWord)
}

extension Format<ProjectStatus> {
  static let projectStatus = Format.choice("status", ProjectStatus.byWord)
}

extension Format where Value: CaseIterable & RawRepresentable<String> & Sendable & Hashable {
  /// One of the names of an enumeration.
  static func oneOf(_ name: String) -> Format {
    .choice(name, Value.allCases.reduce(into: [:]) { $0[$1.rawValue] = $1 })
  }
}
