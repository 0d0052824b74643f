/// A portfolio small enough to be added up by hand. Organisation and funders are invented.
enum TinyPortfolio {
  static let files = [
    "portfolio.yaml": """
    folio: 1
    title: Tiny portfolio
    organisation: {code: TO, name: Test Organisation (invented)}
    themes:
      - {code: water, title: Water}
      - {code: jobs, title: Jobs}
    """,
    "funders.yaml": """
    - {code: RIVER, name: River Fund (invented)}
    - {code: OCEAN, name: Ocean Trust (invented)}
    """,
    "projects/wells.yaml": """
    code: WELLS
    title: Wells
    status: active
    countries: [{country: MA, share: 50}, {country: TN, share: 50}]
    themes: [water]
    """,
    "projects/taps.yaml": """
    code: TAPS
    title: Taps
    status: closed
    countries: [MA]
    themes: [jobs]
    """,
    "agreements/rf-1.yaml": """
    {code: RF-1, funder: RIVER, currency: EUR, amount: 1000, projects: [WELLS]}
    """,
    "agreements/ot-1.yaml": """
    {code: OT-1, funder: OCEAN, currency: USD, amount: 200, projects: [TAPS]}
    """,
    "transactions/2024.csv": """
    id,type,date,recorded,amount,currency,agreement
    T1,incoming-funds,2024-01-05,,500.00,EUR,RF-1
    T2,expenditure,2024-01-10,,100.00,EUR,RF-1
    T3,expenditure,2024-03-01,2024-08-15,7.01,EUR,RF-1
    T4,expenditure,2024-06-30,,30.00,USD,OT-1
    T5,expenditure,2024-07-01,,-0.50,USD,OT-1
    """,
  ]

  /// The tiny portfolio in a folder of that name.
  static func inFolder(_ name: String) -> [String: String] {
    files.reduce(into: [:]) { $0[name + "/" + $1.key] = $1.value }
  }
}

extension TinyPortfolio {
  /// The tiny portfolio with other files added to it or in place of its own.
  static func with(_ others: [String: String]) -> [String: String] {
    files.merging(others) { $1 }
  }

  /// What the command says about the tiny portfolio with other files.
  static func run(_ arguments: String..., with others: [String: String] = [:]) throws -> Run {
    try withFiles(with(others)) { folder in
      let day = arguments.contains("--as-of") ? [] : day
      return try Folio.run(arguments + ["--portfolio", "."] + day, in: folder)
    }
  }

  /// A day after all that the portfolio has.
  static let day = ["--as-of", "2024-12-31"]
}
