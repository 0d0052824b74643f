import PortfolioModel
import Syntax

extension Format<[Cofunding]> {
  /// Agreements with their shares, and their budget lines behind a slash: `A-1/C1 60 + B-2 40`.
  static let cofunding = Format.scalar(
    "cofunding", pattern: #"^[^+]+ [0-9./]+( \+ [^+]+ [0-9./]+)+$"#
  ) { text, reading in
    let parts = text.split(separator: "+").compactMap { Cofunding($0, reading) }
    let whole = parts.map(\.share).sum
    return parts.count > 1 && whole == .whole ? parts : nil
  } write: { parts, writing in
    parts.map { part in
      let line = part.line.map { "/\($0.text)" } ?? ""
      let share = part.share.percent.map { writing.text($0) }
      return part.agreement.text + line
        + " \(share ?? "\(part.share.numerator)/\(part.share.denominator)")"
    }.joined(separator: " + ")
  }
}

extension Cofunding {
  fileprivate init?(_ text: Substring, _ reading: Reading) {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    var unheard = reading
    let node = Node(.scalar(String(words[1])))
    guard let share = Format<Share>.share.read(node, &unheard) else { return nil }
    let names = words[0].split(separator: "/", maxSplits: 1).map(String.init)
    self.init(
      agreement: Code(names[0]), line: names.count > 1 ? Code(names[1]) : nil, share: share)
  }
}
