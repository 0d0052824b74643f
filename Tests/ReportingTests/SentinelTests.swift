import DocumentModel
import PortfolioModel
import ReferenceData
import Store
import Testing

@testable import Reporting

/// Every column is filled from a value that stands nowhere else, and found again under its heading.
struct SentinelTests {
  private let report = SentinelReport()

  private func row(_ rows: String, at index: Int = 0) throws -> [String: String] {
    try report.row(rows, at: index)
  }

  @Test func `the register`() throws {
    #expect(
      try row("register") == [
        "Code": "P1", "Title": "Project title", "Countries": "Morocco, Tunisia",
        "Funders": "Fund name", "Themes": "Theme title",
        "Status": "Finalisation (listed as “winding up”) (as of 3 March 2024)",
        "Start": "2023-01-02", "End": "2026-11-30", "Original end": "2025-10-31",
        "Manager": "Manager name", "Currency": "EUR", "Budget from": "budget lines",
        "Budget": "EUR 777.00", "Spent": "EUR 300.00",
        "Open obligations": "not stated", "Budget balance": "EUR 477.00",
        "Budget (USD)": "USD 1554.00", "Spent (USD)": "USD 600.00",
        "Budget balance (USD)": "USD 1192.50", "Burn": "0.3861",
        "Financial rating": "Amber", "Results rating": "Amber", "Next deadline": "n/a",
        "Next report": "n/a",
        "Time elapsed": "0.637509",
        "of which spent from 1 January 2024 to 30 June 2025": "EUR 200.00",
      ])
  }

  @Test func `funder totals`() throws {
    #expect(
      try row("funder-totals") == [
        "Funder": "F1", "Funder name": "Fund name", "Internal": "yes",
        "Funder known from": "agreement",
        "Agreement": "A1",
        "Currency": "EUR", "Pledged": "n/a", "Granted": "EUR 1000.00",
        "Received": "EUR 610.00",
        "of which received from 1 January 2024 to 30 June 2025": "EUR -40.00",
        "of which sent back": "EUR -40.00", "Not yet drawn": "EUR 390.00",
        "Due": "EUR 740.00", "Overdue": "EUR 110.00", "Receivable": "EUR 130.00",
        "Received in advance": "EUR 0.00", "Interest": "EUR 7.00", "Spent": "EUR 300.00",
        "of which spent from 1 January 2024 to 30 June 2025": "EUR 200.00",
        "Fund balance": "EUR 317.00", "Stated in publications": "n/a",
        "Amounts not stated": "0", "Pledged (USD)": "n/a", "Granted (USD)": "USD 2000.00",
        "Received (USD)": "USD 1220.00", "of which sent back (USD)": "USD -80.00",
        "Due (USD)": "USD 1850.00", "Overdue (USD)": "USD 275.00",
        "Receivable (USD)": "USD 325.00", "Received in advance (USD)": "USD 0.00",
        "Interest (USD)": "USD 14.00",
        "Spent (USD)": "USD 600.00", "Exchange difference (USD)": "USD 158.50",
        "Fund balance (USD)": "USD 792.50", "Not yet drawn (USD)": "USD 975.00",
        "Stated in publications (USD)": "n/a",
        "Rate of the balance": "1 EUR = 2.5 USD (2025-06-01)",
      ])
  }

  @Test func `money outside agreements`() throws {
    let row = try row("funder-totals", at: 1)
    #expect(row["Agreement"] == "n/a")
    #expect(row["Pledged"] == "EUR 123.00")
    #expect(row["Fund balance"] == "n/a", "there is nobody to owe it to")
  }

  @Test func `fund balances by year`() throws {
    #expect(
      try row("fund-balances", at: 1) == [
        "Funder": "F1", "Agreement": "A1", "Year": "2024", "Currency": "EUR",
        "Opening balance": "EUR 550.00", "Received": "EUR -40.00", "Interest": "EUR 7.00",
        "Spent": "EUR 200.00", "Closing balance": "EUR 317.00",
        "Opening balance (USD)": "USD 1100.00", "Received (USD)": "USD -80.00",
        "Interest (USD)": "USD 14.00", "Spent (USD)": "USD 400.00",
        "Exchange difference (USD)": "USD 0.00", "Closing balance (USD)": "USD 634.00",
      ])
  }

  @Test func `budget lines`() throws {
    #expect(
      try row("budget-lines") == [
        "Code": "L1", "Title": "Line title", "Category": "Line category",
        "Approved (EUR)": "EUR 700.00", "Revised (EUR)": "EUR 777.00",
        "Transfers (EUR)": "EUR 77.00", "Transfers % of approved": "0.11",
        "of which spent from 1 January 2024 to 30 June 2025 (EUR)": "EUR 100.00",
        "Spent to date (EUR)": "EUR 200.00", "Variance (EUR)": "EUR 577.00",
        "Variance %": "0.7426", "Burn": "0.2574", "Explanation": "Line explanation",
        "Spent before (EUR)": "EUR 190.00", "Spent this period (EUR)": "EUR 10.00",
        "Open obligations (EUR)": "not stated", "Time elapsed": "0.634181",
        "Forecast (EUR)": "EUR 315.37", "Limit (EUR)": "n/a", "Headroom (EUR)": "n/a",
      ])
    #expect(try row("budget-lines", at: 1)["Title"] == "Spending on no budget line")
    #expect(try row("budget-lines", at: 1)["Spent to date (EUR)"] == "EUR 100.00")
  }

  @Test func `instalments`() throws {
    #expect(
      try row("instalments", at: 2) == [
        "Due": "2025-12-01", "Instalment (EUR)": "EUR 280.00", "State": "not yet due",
        "Note": "Instalment note",
      ])
  }

  @Test func `countries, each with its own part`() throws {
    #expect(
      try row("countries") == [
        "Code": "MA", "Name": "Morocco", "Projects": "1", "Currency": "EUR",
        "Budget": "EUR 582.75", "Spent": "EUR 225.00", "Budget (USD)": "USD 1165.50",
        "Spent (USD)": "USD 450.00",
      ])
  }

  @Test func `tags and lessons`() throws {
    #expect(
      try row("tags") == [
        "Framework": "Global Compact for Safe, Orderly and Regular Migration", "Node": "19",
        "Goal, objective or article":
          "Create conditions for migrants and diasporas to fully contribute to sustainable "
          + "development in all countries",
        "Basis": "stated (Tag source)", "Projects": "1", "Project codes": "P1",
      ])
    #expect(
      try row("lessons") == [
        "Kind": "Success story", "What happened": "Lesson text", "Project": "P1",
        "Countries": "Morocco, Tunisia", "Themes": "Theme title",
        "Evidence": "Lesson evidence", "Link": "https://example.org/lesson",
      ])
    #expect(try row("lessons-by-country", at: 1)["Under"] == "Tunisia")
    #expect(try row("lessons-by-theme")["Under"] == "Theme title")
    #expect(try row("lessons-by-goal")["Under"] == "not stated")
  }

  @Test func `rates, rows left out and findings`() throws {
    #expect(
      try row("rates") == [
        "From": "EUR", "To": "USD", "1 unit costs": "2", "Effective": "2023-01-01",
        "Rate of the": "day", "Published": "2023-01-04", "Source": "Rate source",
        "Amounts converted": "18",
      ])
    #expect(
      try row("left-out") == [
        "Place": "ledger.csv:77", "Reason": "could not be read",
        "Identifier": "Left out identifier", "Type": "Loan repayment", "Currency": "EUR",
        "Amount": "5.55",
      ])
    #expect(
      try row("findings") == [
        "Severity": "warning", "Place": "file.yaml:5", "Finding": "the file is empty",
        "What to do": "fill it, or take it away",
      ])
  }

  @Test func `rates that are missing, and the books beside the rule`() throws {
    #expect(
      try row("missing-rates") == [
        "From": "TND", "To": "EUR", "First day": "2024-09-10", "Last day": "2024-09-10",
        "Transactions": "1", "Currency": "TND", "Amount": "TND 7.125",
      ])
    #expect(try row("missing-rates", at: 1)["To"] == "USD")
    #expect(
      try row("booked-rates") == [
        "Id": "T26", "Date": "2024-09-09", "Own currency": "EUR", "Own amount": "EUR 40.00",
        "Currency": "USD", "In the books": "USD 90.00", "By the rule": "USD 80.00",
        "Difference": "USD 10.00", "Apart": "0.125",
        "Rate of the books": "2.25", "Rate of the rule": "2", "Rate of": "2023-01-01",
        "Source": "Rate source",
      ])
  }

  @Test func `every kind of rows shows a row under all its columns`() throws {
    for source in RowSources.all {
      let table = try report.table(source.name)
      #expect(table.rows.count > 0, "\(source.name) shows nothing")
      #expect(table.columns.count == source.columnNames.count, "\(source.name)")
    }
  }
}
