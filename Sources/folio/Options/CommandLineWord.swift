import PortfolioModel
import ReferenceData
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
      remedy: .nearest(to: text, among: Currencies.codes) ?? Message("format.currency.help"))
  }

  static func country(_ text: String) throws -> Code<Country> {
    if Countries.contains(Code(text)) { return Code(text) }
    let nearest = Countries.code(nearestTo: text)
    throw Refusal(
      .misuse, Message("unknown-country", ["code": .text(text)]),
      remedy: nearest.map {
        Message(
          "did-you-mean-country",
          ["code": .text($0), "name": .text(Countries.name(of: Code($0)) ?? "")])
      } ?? Message("format.country.help"))
  }

  static func code<Entity>(
    _ text: String, _ kind: String, among known: [Code<Entity>]
  ) throws -> Code<Entity> {
    if known.contains(Code(text)) { return Code(text) }
    throw Refusal(
      .misuse, Message("unknown-\(kind)", ["code": .text(text)]),
      remedy: .nearest(to: text, among: known.map(\.text)) ?? Message("unknown-\(kind).help"))
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
