import Foundation
import PortfolioModel
import Syntax

/// What it takes to import published rates into a portfolio, and what comes of it. Nothing is
/// written.
public struct RateImport: Sendable {
  /// The words by which layouts are asked for.
  public static let layouts = RateLayout.all.map(\.name)

  /// What was asked for beside the files.
  public struct Options: Sendable {
    /// The name of a layout; without one, it is recognised by what the file holds.
    public var layout: String?
    /// Who publishes the rates, in place of what the layout or the file says.
    public var source: String?
    /// The name of the file that keeps the rates, in place of the layout's.
    public var name: String?
    /// The codes of the currencies that are wanted; without them, those that the portfolio uses.
    public var currencies: Set<String>?
    /// Whether all currencies are wanted.
    public var wantsAll = false
    /// The first day that is wanted.
    public var from: Day?
    /// The form of days, such as `d/M/yyyy`.
    public var dates: String?

    public init() {}
  }

  /// The files of rates, below the portfolio's folder, in the order in which they come up.
  public private(set) var files: [RateFile] = []
  public private(set) var counts = RateCounts()
  /// What was left out, with the reasons, in the order of the exports.
  public private(set) var findings: [Finding] = []

  /// - Throws: `Refusal` where a file cannot be read, is of no known layout, or the portfolio's own
  ///   has a mistake.
  public init(of exports: [String], into portfolio: String, _ options: Options) throws {
    let before = try RatesBefore(portfolio)
    let dates = try options.dates.map(Self.form)
    for export in exports {
      let bytes = try Self.bytes(export)
      let layout = try Self.layout(of: bytes, options.layout, export)
      let path = "rates/\(try Self.name(options.name, layout, export)).csv"
      var file = try files.first { $0.path == path } ?? RateFile(path, before)
      var reading = Reading(file: export)
      if layout.source == nil { reading.decimalMark = before.writing.decimalMark }
      var rates = RateReading(
        reading, WantedRates(currencies: wanted(options, layout, before, file), from: options.from),
        source: options.source ?? layout.source, dates: dates)
      layout.read(bytes, &rates)
      file.take(&rates, before)
      files.removeAll { $0.path == path }
      files.append(file)
      counts.add(rates.counts)
      findings += rates.reading.findings
    }
  }

  /// Of what is published for everybody, without currencies that are asked for, those that the
  /// portfolio uses and those that its file has already; where there are none, all.
  private func wanted(
    _ options: Options, _ layout: RateLayout, _ before: RatesBefore, _ file: RateFile
  ) -> Set<String>? {
    if options.wantsAll { return nil }
    if let asked = options.currencies { return asked }
    let used = before.currencies.union(file.currencies)
    return used.isEmpty || layout.source == nil ? nil : used
  }

  private static func form(_ text: String) throws -> DateForm {
    if let form = DateForm(text) { return form }
    throw Refusal(
      .misuse, .notReadable(text, as: "date-form"), remedy: .formatHelp("date-form"))
  }

  private static func layout(
    of bytes: [UInt8], _ name: String?, _ export: String
  ) throws -> RateLayout {
    if let layout = name.map(RateLayout.named) ?? RateLayout.of(bytes) { return layout }
    throw Refusal(
      .inputCannotBeOpened, Message("rate-layout"), at: Place(file: export),
      remedy: Message("rate-layout.help", ["names": .list(layouts.map { .text($0) })]))
  }

  /// The name of the file: the one that is asked for, else the layout's, else the export's own.
  private static func name(
    _ asked: String?, _ layout: RateLayout, _ export: String
  ) throws -> String {
    let name = asked ?? (layout.source == nil ? export.stem : layout.name)
    var unheard = Reading(file: "")
    if let name = Format<String>.ledgerName.read(Node(.scalar(name)), &unheard) { return name }
    throw Refusal(
      .misuse, .notReadable(name, as: "ledger-name"), remedy: .formatHelp("ledger-name"))
  }

  /// The bytes of an export as UTF-8. What else stands there than codes and numbers is not kept, so
  /// that the letters of countries may come in an older encoding.
  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Refusal(
        .inputCannotBeOpened, .unreadableFile, at: Place(file: path), remedy: .unreadableFileHelp)
    }
    let bytes = [UInt8](data)
    return ExportEncoding.utf8.utf8(bytes) ?? ExportEncoding.windows1252.utf8(bytes) ?? bytes
  }
}

extension RateCounts {
  mutating func add(_ other: RateCounts) {
    notQuoted += other.notQuoted
    repeated += other.repeated
    tooEarly += other.tooEarly
    leftAside.formUnion(other.leftAside)
  }
}
