import Foundation
import PortfolioModel

/// Reads files of activities one after the other, each with what the earlier ones have said.
struct PublicationReader {
  private var findings: [Finding] = []
  private var tally = SourceTally()
  private var funders = FunderNames()
  /// Where each activity was read.
  private var places: [Code<Project>: Place] = [:]
  private var hasSettings = false
  private let extent: IATIFiles.Extent
  private var refusals: [Refusal] = []
  private var unfinished: [LeftOut] = []

  init(_ extent: IATIFiles.Extent) { self.extent = extent }

  private typealias Sink = (PortfolioPart) throws -> Void

  /// Reads a file as far as it can be read; what it cannot, is told of.
  ///
  /// - Throws: whatever `sink` throws.
  mutating func read(
    _ file: PublicationFile, into sink: (PortfolioPart) throws -> Void
  ) throws {
    let source: ByteSource
    do {
      source = try ByteSource(path: file.path, named: file.name)
    } catch let refusal as Refusal {
      return refuse(refusal)
    }
    var collector = ActivityCollector(file: file.name)
    var log = FindingLog(file: file.name)
    let feed = DocumentFeed(source, file.name, WantedElements(extent))
    defer {
      feed.stop()
      let doubt = collector.root?.doubt(of: file.name)
      findings += [doubt].compactMap(\.self) + log.all + collector.reading.findings
    }
    var ending: DocumentEnding?
    while ending == nil {
      let batch = feed.next()
      collector.begin(batch)
      for part in batch.parts {
        let draft = collector.take(part, of: batch)
        if part.kind == .root, let unwanted = collector.root?.refusal(of: file.name) {
          return refuse(unwanted)
        }
        if let draft { try add(draft, file.name, &log, sink) }
      }
      ending = batch.ending
      feed.giveBack(batch)
    }
    guard case .broken(let refusal) = ending else { return }
    if let activity = collector.unfinished {
      var item = LeftOut(
        place: Place(file: file.name, line: activity.line), reason: .unfinished)
      item.identifier = activity.identifier.isEmpty ? nil : activity.identifier
      unfinished.append(item)
    }
    refuse(refusal)
  }

  private mutating func refuse(_ refusal: Refusal) {
    refusals.append(refusal)
    findings.append(refusal.finding)
  }

  private mutating func add(
    _ draft: ActivityDraft, _ file: String, _ log: inout FindingLog, _ sink: Sink
  ) throws {
    var activity = ActivityMaking(draft, file: file)
    try addSettings(of: activity, sink)
    if let first = places[activity.code] {
      try activity.leaveOutRepeated(after: first, &tally)
    } else {
      places[activity.code] = activity.place
      if extent == .all { activity.applyStandardRules() }
      try activity.makeMoney(&tally)
      funders.add(activity)
      let project = extent == .all ? activity.project : activity.projectOfSums
      try sink(.project(Sourced(project, from: Origin(place: activity.place))))
      try sink(.transactions(activity.transactions))
    }
    if !activity.leftOut.isEmpty { try sink(.leftOut(activity.leftOut)) }
    for finding in activity.findings { log.add(finding) }
  }

  private mutating func addSettings(of activity: ActivityMaking, _ sink: Sink) throws {
    guard !hasSettings else { return }
    hasSettings = true
    try sink(.settings(activity.settings))
  }

  /// Hands over what only the end tells.
  ///
  /// - Returns: what is wrong with the files, in the order of places.
  /// - Throws: `Refusal` where no file has an activity because none could be read.
  mutating func finish(_ sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    if !hasSettings {
      if let refusal = refusals.first { throw refusal }
      try sink(.settings(PortfolioSettings()))
    }
    for funder in funders.funders { try sink(.funder(Sourced(funder))) }
    if !unfinished.isEmpty { try sink(.leftOut(unfinished)) }
    try sink(.sourceTotals(tally.sourceTotals))
    return findings.sortedByPlace()
  }
}

extension ActivityMaking {
  /// What holds for a portfolio that begins with the activity.
  fileprivate var settings: PortfolioSettings {
    var settings = PortfolioSettings()
    let name = reporter.name ?? LocalizedText(reporter.code, in: language)
    settings.title = name
    settings.organisation.code = reporter.code
    settings.organisation.name = name
    settings.organisation.identifier = reporter.identifier
    settings.language = Language.spoken.contains(language) ? language : .english
    settings.currencies =
      draft.currency.flatMap { WrittenAmount(nil, default: $0).known }
      .map { [$0] } ?? []
    settings.hasLedger = true
    return settings
  }
}
