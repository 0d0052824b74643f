import PortfolioModel
import Syntax

/// What a portfolio has before rates are imported: the currencies that it uses, the rates of its
/// files and how numbers are written in them.
struct RatesBefore {
  let writing: Writing
  /// The currencies of amounts, and those that amounts are converted to.
  let currencies: Set<String>
  private let files: FolderFiles
  /// Where the rates of all files stand, by what no two rates share.
  private let places: [Rate.Identity: Place]

  init(_ portfolio: String) throws {
    files = try FolderFiles(path: portfolio)
    var reader = FolderReader(files: files)
    try reader.readSettings { _ in }
    writing = Writing(language: reader.language, decimalMark: reader.decimalMark)
    var places: [Rate.Identity: Place] = [:]
    for file in files.rates {
      var reading = reader.reading(of: file)
      for rate in Self.rates(files.bytes(of: file, &reading) ?? [], &reading) {
        places[rate.rate.identity] = places[rate.rate.identity] ?? reading.place(rate.position)
      }
    }
    self.places = places
    var currencies: Set<String> = []
    _ = try PortfolioFolder(path: portfolio).read { currencies.formUnion($0.currencies) }
    self.currencies = currencies
  }

  /// Where another file than `file` has a rate already.
  func place(of rate: Rate, otherThanIn file: String) -> Place? {
    places[rate.identity].flatMap { $0.file == file ? nil : $0 }
  }

  /// The rates of a file that is to be written, and its bytes; `nil` where there is none.
  ///
  /// - Throws: `Refusal` where the file has a mistake, so that writing it anew would lose a row.
  func file(_ file: String) throws -> (rates: [Rate], bytes: [UInt8])? {
    guard files.rates.contains(file) else { return nil }
    var reading = Reading(file: file)
    reading.decimalMark = writing.decimalMark
    let bytes = files.bytes(of: file, &reading) ?? []
    let rates = Self.rates(bytes, &reading).map(\.rate)
    var seen: Set<Rate.Identity> = []
    if let mistake = reading.findings.first(where: { $0.severity == .error })?.place
      ?? rates.first(where: { !seen.insert($0.identity).inserted }).map({ _ in Place(file: file) })
    {
      throw Refusal(
        .outputCannotBeWritten, Message("format-mistake"), at: mistake,
        remedy: Message("format-mistake.help"))
    }
    return (rates, bytes)
  }

  private static func rates(_ bytes: [UInt8], _ reading: inout Reading) -> [ImportedRate] {
    var rates: [ImportedRate] = []
    FieldList<RateRecord>.rate.readRows(of: bytes, &reading) { outcome, reading in
      guard case .record(let record, let position) = outcome, let rate = record.made(&reading)
      else { return }
      rates.append(ImportedRate(rate: rate, position: position))
    }
    return rates
  }
}

extension PortfolioPart {
  /// The codes of the currencies that a part has amounts in or converts to.
  fileprivate var currencies: Set<String> {
    let currencies: [Currency?] =
      switch self {
      case .settings(let settings):
        settings.currencies + settings.redenominations.flatMap { [$0.from, $0.to] }
      case .agreement(let agreement): [agreement.value.currency]
      case .project(let project): project.value.statedAmounts.map(\.amount.value?.currency)
      case .transactions(let batch):
        batch.flatMap { [$0.value.amount.currency, $0.value.booked?.currency] }
      case .obligations(let batch): batch.map(\.value.amount.currency)
      case .rates, .funder, .controls, .submissions, .leftOut, .sourceTotals: []
      }
    return Set(currencies.compactMap { $0?.code })
  }
}
