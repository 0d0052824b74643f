import PortfolioModel
import ReferenceData
import Store
import Syntax

/// Reads what stands on the command line; what is not known is refused with the nearest known.
enum CommandLineWord {
  static func day(_ text: String, option: String) throws -> Day {
    if let day = Day(text) { return day }
    throw Refusal(
      .misuse, Message("option-no-day", ["option": .text(option), "text": .text(text)]),
      remedy: Message("format.day.help"))
  }

  static func currency(_ text: String) throws -> Currency {
    if let currency = Currencies.currency(text) { return currency }
    throw Refusal(
      .misuse, Message("unknown-currency", ["code": .text(text)]),
      remedy: Currencies.code(nearestTo: text).map {
        .didYouMean($0, Currencies.currency($0).flatMap(Currencies.name))
      } ?? Message("format.currency.help"))
  }

  /// An amount as exact as its currency.
  static func money(_ text: String, _ code: String) throws -> Money {
    let currency = try currency(code)
    guard let quantity = try? Quantity(text) else {
      throw Refusal(
        .misuse, Message("option-no-amount", ["text": .text(text)]),
        remedy: Message("format.number.help", ["mark": "."]))
    }
    let (money, remainder) = try Money.rounding(quantity, currency)
    guard remainder == .zero else {
      throw Refusal(
        .misuse,
        Message(
          "finer-than-minor-unit",
          [
            "quantity": .quantity(quantity), "money": .money(money),
            "decimals": .number(currency.decimals), "currency": .text(currency.code),
          ]), remedy: Message("finer-than-minor-unit.help"))
    }
    return money
  }

  static func country(_ text: String) throws -> Code<Country> {
    if Countries.contains(Code(text)) { return Code(text) }
    let nearest = Countries.code(nearestTo: text)
    throw Refusal(
      .misuse, Message("unknown-country", ["code": .text(text)]),
      remedy: nearest.map { .didYouMean($0, Countries.name(of: Code($0))) }
        ?? Message("format.country.help"))
  }

  /// A sector, or the first digits of some.
  static func sector(_ text: String) throws -> Code<Sector> {
    if Sectors.isKnown(text) { return Code(text) }
    let nearest = Sectors.code(nearestTo: text)
    throw Refusal(
      .misuse, Message("unknown-sector", ["code": .text(text)]),
      remedy: nearest.map { .didYouMean($0, Sectors.name(of: Code($0))) }
        ?? Message("format.sector.help"))
  }

  static func code<Entity>(
    _ text: String, _ kind: String, among known: [Code<Entity>]
  ) throws -> Code<Entity> {
    if known.contains(Code(text)) { return Code(text) }
    throw Refusal(
      .misuse, Message("unknown-\(kind)", ["code": .text(text)]),
      remedy: .nearest(to: text, among: known.map(\.text)) ?? Message("unknown-\(kind).help"))
  }

  /// A funder by its code, else by a name that no other funder has.
  static func funder(_ text: String, in catalogue: Catalogue) throws -> Code<Funder> {
    let funders = catalogue.funders.map(\.value)
    let named = funders.filter { funder in
      let names = funder.name.languages.compactMap { funder.name[$0] } + funder.identifiers
      return names.contains { $0.compared == text.compared }
    }
    let isCode = funders.contains { $0.code.text == text }
    return try code(
      isCode || named.count != 1 ? text : named[0].code.text, "funder", among: funders.map(\.code))
  }

  /// A region by its code or its name.
  static func region(_ text: String, in catalogue: Catalogue) throws -> Region {
    if let region = catalogue.regions.first(where: { $0.code.text == text }) { return region }
    let names = catalogue.regions.flatMap { region in
      [region.code.text.folded]
        + region.title.languages.compactMap { region.title[$0]?.folded }
    }
    let name = names.nearest(to: text.folded)
    let nearest = catalogue.regions.first { region in
      region.code.text.folded == name
        || region.title.languages.contains { region.title[$0]?.folded == name }
    }
    throw Refusal(
      .misuse, Message("unknown-region", ["code": .text(text)]),
      remedy: nearest.map { .didYouMean($0.code.text, $0.title) }
        ?? Message("unknown-region.help"))
  }

  /// A framework, or a node of one: `sdg:10.7`.
  static func tagQuery(_ text: String, in catalogue: Catalogue) throws -> TagQuery {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let code = try code(parts.first ?? "", "framework", among: catalogue.frameworks.map(\.code))
    guard let framework = catalogue.framework(code), parts.count == 2 else {
      return TagQuery(Framework(code: code, title: LocalizedText([:])))
    }
    guard framework.node(Code(parts[1])) != nil else {
      throw Refusal(
        .misuse,
        Message("unknown-node", ["code": .text(parts[1]), "framework": .code(code)]),
        remedy: .nearest(to: parts[1], among: framework.nodes.map(\.code.text))
          ?? Message("unknown-node.help", ["framework": .code(code)]))
    }
    return TagQuery(framework, node: Code(parts[1]))
  }

  static func choice<Value>(
    _ text: String, _ format: String, _ choices: [String: Value]
  ) throws -> Value {
    if let value = choices[text] { return value }
    let words = choices.keys.filter { Int($0) == nil }.sorted()
    throw Refusal(
      .misuse,
      Message(
        "unknown-choice",
        ["text": .text(text), "format": .message(Message("format.\(format)"))]),
      remedy: .nearest(to: text, among: words)
        ?? Message("known-are", ["names": .list(words.map { .text($0) })]))
  }
}
