import Testing

struct DeadlinesTests {
  private static let files = TinyPortfolio.files.merging([
    "funders.yaml": """
    - code: RIVER
      name: River Fund (invented)
      reports:
        - {report: financial, every: 6 months, due: 30 days, responsible: finance}
        - {report: full, stage: final, due: 3 months, responsible: Amina}
    - {code: OCEAN, name: Ocean Trust (invented)}
    """,
    "agreements/rf-1.yaml": """
    code: RF-1
    funder: RIVER
    currency: EUR
    amount: 1000
    projects: [WELLS]
    start: 2024-01-01
    end: 2024-12-31
    sent: [{report: financial, period_end: 2024-06-30, on: 2024-07-20}]
    """,
  ]) { $1 }

  private static func deadlines(_ options: String...) throws -> Run {
    try withFiles(files) { folder in
      try Folio.run(
        ["deadlines", "--portfolio", ".", "--as-of", "2025-01-15"] + options, in: folder)
    }
  }

  @Test func `what is due, when, and what was sent`() throws {
    #expect(
      try Self.deadlines("--format", "csv").output == """
        due_date,days_left,deadline_status,agreement,funder,report,stage,period_to,responsible,sent_on
        2024-07-30,n/a,Sent,RF-1,RIVER,financial report,interim,2024-06-30,finance,2024-07-20
        2025-03-31,75,Due later,RF-1,RIVER,narrative and financial report,final,2024-12-31,Amina,

        """)
  }

  @Test func `the days by which it is due select`() throws {
    let later = try Self.deadlines("--from", "2025-01-01").output
    #expect(!later.contains("30 July 2024"))
    #expect(later.contains("31 March 2025"))
    let none = try Self.deadlines("--funder", "OCEAN", "--format", "csv").output
    #expect(none.split(separator: "\n").count == 1)
  }
}
