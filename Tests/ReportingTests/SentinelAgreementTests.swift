import PortfolioModel
import Testing

@testable import Reporting

/// The rows about an agreement's rules, calendar, plan, advances and books.
struct SentinelAgreementTests {
  private func row(_ rows: String, at index: Int = 0) throws -> [String: String] {
    try SentinelReport().row(rows, at: index)
  }

  @Test func `headroom under a rule on transfers`() throws {
    #expect(
      try row("headroom") == [
        "Rule": "Rule title", "Heading": "B1", "Heading title": "Staff",
        "Limit is a share of": "heading as first approved", "Initial (EUR)": "EUR 4000.00",
        "Current (EUR)": "EUR 3950.00", "Transferred (EUR)": "EUR -50.00",
        "Base (EUR)": "EUR 4000.00", "Counted against the limit (EUR)": "EUR 50.00",
        "Counted %": "0.0125", "Limit %": "0.1", "Limit (EUR)": "EUR 400.00",
        "Headroom (EUR)": "EUR 350.00", "Status": "Kept", "Consequence": "Rule consequence",
        "Source": "Rule source",
      ])
  }

  @Test func `spending month by month`() throws {
    #expect(
      try row("burn") == [
        "Month": "2024-05", "Planned (EUR)": "EUR 160.00", "Actual (EUR)": "EUR 150.00",
        "Planned to date (EUR)": "EUR 160.00", "Actual to date (EUR)": "EUR 150.00",
        "Burn": "0.03", "Time elapsed": "0.138686", "Burn over elapsed time": "0.216316",
        "Forecast (EUR)": "EUR 1081.58", "Over (under) budget (EUR)": "EUR -3918.42",
      ])
    #expect(try row("burn", at: 1)["Month"] == "2024-06")
    #expect(try row("burn", at: 1)["Actual (EUR)"] == "EUR 0.00", "nothing was spent in June")
  }

  @Test func `the reporting calendar`() throws {
    #expect(
      try row("deadlines", at: 1) == [
        "Due": "2025-01-30", "Days left": "-151", "Status": "Overdue", "Agreement": "A2",
        "Funder": "F2", "Report": "financial report", "Stage": "interim",
        "Period from": "2024-07-01", "Period to": "2024-12-31",
        "When it is due": "every 6 months, 30 days after the end of the period",
        "Responsible": "Officer name", "Sent on": "", "Source": "Clause 7",
      ])
    #expect(try row("deadlines")["Sent on"] == "2024-07-20")
    #expect(try row("deadlines")["Days left"] == "n/a", "it was sent")
    #expect(try row("deadlines", at: 2)["Status"] == "Due within 30 days")
  }

  @Test func `advances and amendments`() throws {
    #expect(
      try row("advances") == [
        "Partner": "Partner name", "Agreement": "A2", "Id": "T20", "Date": "2024-05-01",
        "Currency": "EUR", "Advanced": "EUR 400.00", "Accepted": "EUR 150.00",
        "Sent back": "EUR 30.00", "Outstanding": "EUR 220.00", "Days outstanding": "425",
      ])
    #expect(
      try row("amendments") == [
        "Date": "2024-02-01", "Kind": "Extension with more money",
        "New amount (EUR)": "EUR 1000.00", "New end": "2026-11-30", "Note": "Amendment note",
      ])
  }

  @Test func `what is no longer as it was reported`() throws {
    #expect(
      try row("changes", at: 3) == [
        "What": "transaction", "Code": "T5", "Field": "Spent",
        "As submitted (EUR)": "EUR 90.00", "Now (EUR)": "EUR 100.00",
        "Difference (EUR)": "EUR 10.00", "Cause": "changed in the files after the report",
        "Reason": "",
      ])
    #expect(try row("changes")["What"] == "agreement")
    #expect(try row("changes")["Difference (EUR)"] == "EUR 110.00")
    #expect(try row("changes", at: 4)["As submitted (EUR)"] == "n/a", "it was not there")
    #expect(try row("changes", at: 4)["Difference (EUR)"] == "EUR 100.00")
  }

  @Test func `totals of the books`() throws {
    #expect(
      try row("controls") == [
        "Project": "P2", "Agreement": "A2", "Type": "Expenditure", "Period": "2024",
        "Stated on": "2025-01-31", "Currency": "EUR", "Folio": "EUR 220.00", "Books": "EUR 222.00",
        "Difference": "EUR -2.00", "Place": "controls.csv:9",
      ])
  }

  @Test func `a row of the ledger`() throws {
    #expect(
      try row("ledger", at: 7) == [
        "Id": "T24", "Date": "2024-08-08", "Recorded": "2024-08-09", "Incurred": "2024-08-07",
        "Project": "P2", "Agreement": "A2", "Budget line": "B2", "Account": "6100",
        "Type": "Expenditure", "Partner": "Vendor name", "Description": "Row description",
        "Currency": "EUR", "Amount": "EUR 70.00", "In the books": "", "1 unit costs": "2",
        "Rate of": "2023-01-01", "Rate source": "Rate source", "Converted (USD)": "USD 140.00",
        "Obligation": "T23", "Advance": "", "Reverses": "", "Document": "Voucher 8",
      ])
    #expect(try row("ledger", at: 3)["Advance"] == "T20")
  }

  @Test func `data quality and sectors`() throws {
    #expect(
      try row("data-quality") == [
        "Project": "n/a", "Rule": "empty-file", "Severity": "warning", "Field": "n/a",
        "Finding": "the file is empty", "What to do": "fill it, or take it away",
        "Place": "file.yaml:5",
      ])
    #expect(try row("sectors")["Budget"] == "EUR 5777.00")
  }
}
