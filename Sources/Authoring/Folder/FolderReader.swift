import PortfolioModel
import ReferenceData
import Syntax

/// Reads the files of a folder one after the other, each with what the earlier ones have said.
struct FolderReader {
  let files: FolderFiles
  var findings: [Finding] = []
  private(set) var remainders: [LeftOut] = []
  var known = KnownCodes()
  private(set) var language = Language.english
  private(set) var decimalMark: Unicode.Scalar = "."

  init(files: FolderFiles) { self.files = files }

  /// The reading of a file with the portfolio's language and decimal mark.
  func reading(of file: String) -> Reading {
    var reading = Reading(file: file)
    reading.language = language
    reading.decimalMark = decimalMark
    return reading
  }

  /// Keeps what a reading found.
  mutating func finish(_ reading: Reading) {
    findings += reading.findings
    remainders += reading.remainders
  }

  mutating func readSettings(into sink: (PortfolioPart) throws -> Void) throws {
    var reading = reading(of: FolderFiles.settings)
    guard let bytes = files.bytes(of: FolderFiles.settings, &reading) else {
      throw Refusal(
        .inputCannotBeOpened, .unreadableFile,
        at: Place(file: files.path + "/" + FolderFiles.settings), remedy: .unreadableFileHelp)
    }
    var record = SettingsRecord()
    if let node = YAMLParser.parse(bytes, &reading) {
      reading.language = FieldList<SettingsRecord>.language(of: node) ?? language
      reading.decimalMark = FieldList<SettingsRecord>.decimalMark(of: node) ?? decimalMark
      record = FieldList<SettingsRecord>.settings.read(node, &reading) ?? record
    }
    finish(reading)
    try refuseUnknownVersion(record.version)
    var settings = record.settings
    settings.hasLedger = files.hasReadableLedger
    (language, decimalMark) = (settings.language, record.decimalMark)
    settings.themes = unique(settings.themes, .theme, "themes", reading) { $0.code.text }
    settings.regions = unique(settings.regions, .region, "regions", reading) { $0.code.text }
    settings.indicators = unique(settings.indicators, .indicator, "indicators", reading) {
      $0.code.text
    }
    settings.frameworks = readFrameworks()
    known.settings = settings
    known.indicators = settings.indicators
    known.categories = BudgetCategories.all(in: settings)
    settings.crosswalks = readCrosswalks()
    settings.translations = readTranslations()
    settings.currencies = settings.currencies.enumerated().filter { index, currency in
      let first = settings.currencies.firstIndex(of: currency) == index
      if !first {
        findings.append(
          Finding(
            .error, Message("duplicate-currency", ["code": .text(currency.code)]),
            at: reading.places["currencies[\(index)]"], remedy: Message("duplicate-key.help")))
      }
      return first
    }.map(\.element)
    try sink(.settings(settings))
  }

  /// The entries of a list in portfolio.yaml whose codes are new.
  private mutating func unique<Entry>(
    _ entries: [Entry], _ kind: EntityKind, _ field: String, _ reading: Reading,
    _ code: (Entry) -> String
  ) -> [Entry] {
    entries.enumerated().filter { index, entry in
      isNew(kind, code(entry), at: reading.places["\(field)[\(index)].code"])
    }.map(\.element)
  }

  private func refuseUnknownVersion(_ version: Located<String>?) throws {
    guard let version, version.value != "1" else { return }
    let position = version.position
    throw Refusal(
      .inputCannotBeOpened, .unknownVersion(version.value),
      at: Place(file: FolderFiles.settings, line: position.line, column: position.column),
      remedy: .unknownVersionHelp)
  }

  mutating func readRates(into sink: (PortfolioPart) throws -> Void) throws {
    var rates: [Rate] = []
    var seen: Set<Rate.Identity> = []
    for file in files.rates {
      var reading = reading(of: file)
      if let bytes = files.bytes(of: file, &reading) {
        FieldList<RateRecord>.rate.readRows(of: bytes, &reading) { outcome, reading in
          guard case .record(let record, let position) = outcome,
            let rate = record.made(&reading)
          else { return }
          if seen.insert(rate.identity).inserted {
            rates.append(rate)
          } else {
            reading.error(.duplicateRate(rate), at: position, remedy: Message("duplicate-key.help"))
          }
        }
      }
      finish(reading)
    }
    try sink(.rates(rates))
  }

  mutating func readFunders(into sink: (PortfolioPart) throws -> Void) throws {
    for file in files.funders {
      var reading = reading(of: file)
      let funders = records(file, Format("funders", of: FieldList<Funder>.funder), &reading) ?? []
      finish(reading)
      for funder in funders
      where isNew(.funder, funder.value.code.text, at: funder.origin?.place) {
        try sink(.funder(named(funder)))
      }
    }
  }

  mutating func readProjects(into sink: (PortfolioPart) throws -> Void) throws {
    var parents: [(code: Code<Project>, place: Place?)] = []
    for file in files.projects {
      guard let record = record(file, FieldList<ProjectRecord>.project, ProjectRecord.made) else {
        known.addBroken(file.stem)
        continue
      }
      guard isNew(.project, record.value.code.text, at: record.origin?.place) else { continue }
      if let parent = record.value.parent, !record.value.isPublishedPart {
        parents.append((parent, record.origin?.place(of: "parent")))
      }
      try sink(.project(resolved(record)))
    }
    // A part may be read before what it is a part of.
    for parent in parents { _ = isKnown(.project, parent.code.text, at: parent.place) }
  }

  mutating func readAgreements(into sink: (PortfolioPart) throws -> Void) throws {
    for file in files.agreements {
      guard let record = record(file, FieldList<AgreementRecord>.agreement, AgreementRecord.made)
      else {
        known.addBroken(file.stem)
        continue
      }
      let code = record.value.code.text
      guard isNew(.agreement, code, at: record.origin?.place) else { continue }
      let agreement = resolved(record)
      known.lines[code] = agreement.value.lines.map(\.code.text)
      try sink(.agreement(agreement))
    }
  }
}

extension Project {
  /// Whether its publication names what it is a part of, which may be published elsewhere.
  fileprivate var isPublishedPart: Bool {
    publication?.related.contains { $0.relation == .parent && $0.activity == parent?.text } ?? false
  }
}

extension String {
  /// The name of a file without its folder and its ending.
  var stem: String {
    let name = split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
