import DocumentModel

extension HTMLPrinter {
  /// What is drawn behind a value, as a class and an inline style; `nil` where nothing is.
  func look(
    of value: Value, _ look: Column.Look, _ heat: Heat
  ) -> (name: String, style: String)? {
    switch look {
    case .plain, .tones: return nil
    case .bars: return value.drawn.map { ("bar", "--share:\(Self.percent($0))%") }
    case .heat:
      return heat.colour(of: value).map {
        ("heat", "background:\($0.text);color:\($0.inkOnIt.text)")
      }
    }
  }

  /// The value in the colour of its word; the word itself says what the colour does.
  func badge(of value: Value, _ look: Column.Look, _ content: Markup) -> Markup {
    guard case .tones(let words) = look, case .text(let text) = value,
      let tone = Column.Tone.allCases.first(where: { words[$0] == text })
    else { return content }
    return .element("span", ["class": "tone \(tone.rawValue)"], [content])
  }

  /// A share of a whole held to 0–100, in hundredths with two decimals.
  private static func percent(_ share: Double) -> Double {
    (min(1, max(0, share)) * 10_000).rounded() / 100
  }
}
