import PortfolioModel
import Syntax

/// What a word or name may mean, in all lists of the world.
public enum ReferenceSearch {
  /// An entry that was found.
  public struct Match: Sendable {
    public let list: ReferenceList
    public let entry: ReferenceEntry
  }

  /// The entries that have the text as code or name; without any, those whose names have all its
  /// words; without any, those that were probably meant. Case and accents do not matter.
  public static func matches(_ text: String) -> [Match] {
    let wanted = text.folded
    let words = wanted.split(whereSeparator: \.isWhitespace).map(String.init)
    guard wanted.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    let all = ReferenceList.allCases.flatMap { list in
      list.entries.map { Match(list: list, entry: $0) }
    }
    let exact = all.filter { match in
      // A node's code stands behind its framework's: `sdg:10.7`; a group's behind whose it is:
      // `IOM-MENA`.
      let code = match.entry.code.folded
      return code == wanted || code.hasSuffix(":" + wanted)
        || (match.list == .regions && code.hasSuffix("-" + wanted))
        || match.entry.names.contains { $0.folded == wanted }
    }
    if !exact.isEmpty { return exact }
    let containing = all.filter { match in
      match.entry.names.contains { name in
        let name = " " + name.folded
        return words.allSatisfy { name.contains(" " + $0) }
      }
    }
    if !containing.isEmpty { return containing }
    return ReferenceList.allCases.compactMap { list in
      NameIndex(list.entries).code(nearestTo: text).flatMap { code in
        list.entries.first { $0.code == code }.map { Match(list: list, entry: $0) }
      }
    }
  }
}
