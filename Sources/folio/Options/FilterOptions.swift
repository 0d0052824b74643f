import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting
import Store

/// Which part of the portfolio: the same options for every command.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only money spent in a country (ISO 3166 code).", valueName: "code"))
  var country: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only money spent in a region (M49 code, or one of portfolio.yaml).", valueName: "code"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only money of a funder, by its code or a name of its own.", valueName: "code"))
  var funder: [String] = []

  @Option(help: ArgumentHelp("Only money of an agreement.", valueName: "code"))
  var agreement: [String] = []

  @Option(help: ArgumentHelp("Only money for a theme.", valueName: "code"))
  var theme: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only money for a sector (DAC purpose of 5 digits, or the first digits of some).",
      valueName: "code"))
  var sector: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only projects that contribute to a framework or a node of one, such as sdg:10.7.",
      valueName: "framework:node"))
  var framework: [String] = []

  @Option(help: ArgumentHelp("Only a project.", valueName: "code"))
  var project: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only projects about which all these words are written, in any language, accents or not.",
      valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("Only projects of a status, such as active.", valueName: "status"))
  var status: [String] = []

  @Option(
    help: ArgumentHelp("Only transactions of a type (IATI's code or name).", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("Flows from this day on.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("Flows and balances up to this day.", valueName: "day"))
  var to: String?

  @Option(help: ArgumentHelp("Convert amounts to a currency (ISO 4217 code).", valueName: "code"))
  var currency: String?

  func chosenCurrency() throws -> Currency? {
    try currency.map(CommandLineWord.currency)
  }

  /// The selection in a portfolio, whose codes the options must know.
  func selection(in catalogue: Catalogue, asOf: Day) throws -> Selection {
    var selection = Selection(asOf: asOf)
    selection.countries = try country.map(CommandLineWord.country)
    selection.regions = try region.map { try CommandLineWord.region($0, in: catalogue) }
    selection.funders = try funder.map { try CommandLineWord.funder($0, in: catalogue) }
    selection.agreements = try agreement.map {
      try CommandLineWord.code($0, "agreement", among: catalogue.agreements.map(\.value.code))
    }
    selection.frameworks = try framework.map {
      try CommandLineWord.tagQuery($0, in: catalogue)
    }
    selection.projects = try project.map {
      try CommandLineWord.code($0, "project", among: catalogue.projects.map(\.value.code))
    }
    selection.text = text
    selection.themes = try theme.map {
      try CommandLineWord.code($0, "theme", among: catalogue.settings.themes.map(\.code))
    }
    selection.sectors = try sector.map(CommandLineWord.sector)
    selection.statuses = try status.map {
      try CommandLineWord.choice($0, "status", ProjectStatus.byWord)
    }
    selection.types = try type.map {
      try CommandLineWord.choice($0, "transaction-type", TransactionType.byWord)
    }
    selection.from = try from.map { try CommandLineWord.day($0, option: "--from") }
    selection.to = try to.map { try CommandLineWord.day($0, option: "--to") }
    selection.currency = try chosenCurrency()
    if let from = selection.from, let to = selection.to, to < from {
      throw Refusal(
        .misuse, Message("end-before-start", ["start": .day(from), "end": .day(to)]),
        remedy: Message("end-before-start.help"))
    }
    return selection
  }

  /// The filters that are used, as definitions name them.
  var used: Set<ReportDefinition.Filter> {
    let lists: [(ReportDefinition.Filter, Bool)] = [
      (.country, !country.isEmpty), (.region, !region.isEmpty), (.theme, !theme.isEmpty),
      (.sector, !sector.isEmpty),
      (.framework, !framework.isEmpty), (.status, !status.isEmpty), (.text, text != nil),
      (.project, !project.isEmpty), (.agreement, !agreement.isEmpty),
      (.type, !type.isEmpty), (.from, from != nil), (.to, to != nil),
    ]
    return Set(lists.filter(\.1).map(\.0))
  }
}
