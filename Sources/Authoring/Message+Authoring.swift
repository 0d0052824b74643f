import PortfolioModel
import Syntax

extension Message {
  static func folderMissing(_ path: String) -> Message {
    Message("folder-missing", ["path": .text(path)])
  }
  static func noPortfolio(_ path: String) -> Message {
    Message("neither-folder-nor-store", ["path": .text(path)])
  }
  static let noPortfolioHelp = Message("neither-folder-nor-store.help")
  static let folderMissingHelp = Message("folder-missing.help")
  static func noPortfolioFile(_ path: String) -> Message {
    Message("no-portfolio-file", ["path": .text(path)])
  }
  static let noPortfolioFileHelp = Message("no-portfolio-file.help")
  static let unreadableFolderHelp = Message("unreadable-folder.help")
  static func fileTooLarge(megabytes: Int) -> Message {
    Message("file-too-large", ["megabytes": .number(megabytes)])
  }
  static let fileTooLargeHelp = Message("file-too-large.help")
  static let strayFile = Message("stray-file")
  static let strayFileHelp = Message(
    "stray-file.help", ["files": .list(FileKind.all.map { .text($0.path) })])
  static func unknownVersion(_ version: String) -> Message {
    Message("unknown-version", ["version": .text(version)])
  }
  static let unknownVersionHelp = Message("unknown-version.help")

  static let amountTooLarge = Message("amount-too-large")
  static let amountTooLargeHelp = Message("amount-too-large.help")
  static let amountWithoutCurrency = Message("amount-without-currency")
  static let amountWithoutCurrencyHelp = Message("amount-without-currency.help")
  static let rateNotPositive = Message("rate-not-positive")
  static let rateNotPositiveHelp = Message("rate-not-positive.help")

  static func duplicateRate(_ rate: Rate) -> Message {
    Message(
      "duplicate-rate",
      [
        "from": .text(rate.from.code), "to": .text(rate.to.code), "day": .day(rate.effective),
      ])
  }

  static func unknownCode(_ kind: EntityKind, _ code: String) -> Message {
    Message("unknown-\(kind.rawValue)", ["code": .text(code.shortened)])
  }
  static func duplicateCode(_ kind: EntityKind, _ code: String, first: Place) -> Message {
    Message(
      "duplicate-\(kind.rawValue)", ["code": .text(code.shortened), "place": .text(first.text)])
  }
  static let duplicateCodeHelp = Message("duplicate-code.help")
  static func rowsOfBrokenFile(_ code: String, rows: Int) -> Message {
    Message("rows-of-broken-file", ["code": .text(code), "rows": .number(rows)])
  }
  static let rowsOfBrokenFileHelp = Message("rows-of-broken-file.help")
  static func endBeforeStart(_ start: Day, _ end: Day) -> Message {
    Message("end-before-start", ["start": .day(start), "end": .day(end)])
  }
  static let endBeforeStartHelp = Message("end-before-start.help")
}

/// What a code stands for.
enum EntityKind: String {
  case funder, framework, theme, region, indicator, project, agreement, line, transaction
}
