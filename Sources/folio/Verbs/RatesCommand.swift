import ArgumentParser

struct RatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates", abstract: "Bring in exchange rates, and explain a conversion.",
    subcommands: [RatesImportCommand.self, RatesExplainCommand.self])
}
