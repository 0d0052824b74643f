import PortfolioModel

/// A file of activities, or standard input.
struct PublicationFile: Sendable {
  /// Where it is; `nil` for standard input.
  let path: String?
  /// What findings call it.
  let name: String
}

extension ActivityCollector.Root {
  /// The versions of the standard that are read.
  private static let versions: Set = ["2.01", "2.02", "2.03"]

  /// Why a file is not read; `nil` where it is.
  func refusal(of file: String) -> Refusal? {
    let version = version ?? ""
    let told: (Message, Message)? =
      switch name {
      case "iati-activities" where version.hasPrefix("1."):
        (
          Message("iati-version-1", ["version": .text(version.shortened)]),
          Message("iati-version-1.help")
        )
      case "iati-activities": nil
      case "iati-organisations":
        (Message("iati-organisations"), Message("iati-organisations.help"))
      default:
        (
          Message("iati-other-root", ["name": .text(name.shortened)]),
          Message("iati-other-root.help")
        )
      }
    return told.map { Refusal(.inputCannotBeOpened, $0, at: Place(file: file), remedy: $1) }
  }

  /// The version by whose rules the file is read: its own, else the latest.
  var versionRead: String {
    version.flatMap { Self.versions.contains($0) ? $0 : nil } ?? "2.03"
  }

  /// What is said of a version that nobody knows; `nil` where it is known.
  func doubt(of file: String) -> Finding? {
    guard name == "iati-activities", version != versionRead, refusal(of: file) == nil else {
      return nil
    }
    return Finding(
      .warning, Message("iati-version", ["version": .text((version ?? "").shortened)]),
      at: Place(file: file), remedy: Message("iati-version.help"))
  }
}

extension XMLMistake {
  /// The mistake as something wrong with a file, of which nothing more is read.
  func refusal(of file: String) -> Refusal {
    Refusal(
      .inputCannotBeOpened,
      Message("iati-broken", ["reason": .message(Message("xml.\(kind.rawValue)"))]),
      at: Place(file: file, line: line), remedy: Message("iati-broken.help"))
  }
}
