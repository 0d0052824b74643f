import DocumentModel
import PortfolioModel

extension HTMLPrinter {
  /// A value as it is read; what is missing looks it, what is blank is nothing.
  func markup(of value: Value, showsCurrency: Bool = true) -> Markup {
    let text = Markup(reader.text(of: value, showsCurrency: showsCurrency))
    if let absence = value.absence {
      return .element("span", ["class": "missing \(absence.rawValue)"], [text])
    }
    switch value {
    case .code: return .element("bdi", ["dir": "ltr"], [text])
    case .date(let date):
      let day = Markup.element("time", ["datetime": date.isoText], [text])
      return date.exact == nil ? .element("bdi", ["dir": "ltr"], [day]) : day
    case .integer, .money, .ratio, .quantity:
      return isRightToLeft ? .element("bdi", ["dir": "ltr"], [text]) : text
    // Names may be in another script than the page.
    case .text(let written):
      return isRightToLeft && !written.hasRightToLeftLetters ? .element("bdi", [:], [text]) : text
    default: return text
    }
  }

  /// A label before what it says, as the language writes it.
  func labelled(_ label: String, _ value: Markup) -> [Markup] {
    let parts = words.labelled(label, "\n").split(separator: "\n", omittingEmptySubsequences: false)
    return [Markup(String(parts.first ?? "")), value] + parts.dropFirst().map { Markup(String($0)) }
  }

  /// Facts as labels and what they say.
  func list(of facts: [Fact]) -> Markup {
    let lines = facts.flatMap { fact in
      [Markup.element("dt", [:], [Markup(fact.label)])]
        + fact.values.map { Markup.element("dd", [:], [markup(of: $0)]) }
    }
    return .block("dl", [:], lines)
  }

  func list(of sentences: [String]) -> Markup {
    guard !sentences.isEmpty else { return noRows }
    return .block("ul", ["class": "prose"], sentences.map { .element("li", [:], [Markup($0)]) })
  }

  var noRows: Markup { .element("p", ["class": "none"], [Markup(words.noRows)]) }
}
