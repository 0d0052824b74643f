import PortfolioModel
import Testing

@testable import Authoring

struct DateFormTests {
  @Test(arguments: [
    ("dd/MM/yyyy", "17/05/2024"), ("dd/MM/yyyy", "17/5/2024"), ("MM/dd/yyyy", "05/17/2024"),
    ("M/d/yy", "5/17/24"), ("dd.MM.yyyy", "17.05.2024"), ("dd.MM.yy", "17.05.24"),
    ("yyyy-MM-dd", "2024-05-17"), ("yyyyMMdd", "20240517"), ("ddMMyy", "170524"),
    ("dd/mm/yyyy", "17/05/2024"), ("DD/MM/YYYY", "17/05/2024"), ("dd-MMM-yyyy", "17-May-2024"),
    ("d-MMM-yy", "17-MAY-24"), ("d MMM yyyy", "17 mai 2024"), ("d MMM yyyy", "17 Mai 2024"),
    ("dd MMMM yyyy", "17 mayo 2024"), ("dd/MM/yyyy", "17/05/2024 00:00"),
    ("yyyy-MM-dd", "2024-05-17T08:30:00Z"), ("MM/dd/yyyy", "5/17/2024 12:00:00 AM"),
    ("yyyy/MM/dd", "2024/05/17"),
  ])
  func `a day is read in the form in which it is written`(form: String, text: String) throws {
    #expect(try #require(DateForm(form)).day(text)?.isoText == "2024-05-17")
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "05/17/2024"), ("dd/MM/yyyy", "17/05/24"), ("dd/MM/yy", "17/05/2024"),
    ("dd/MM/yyyy", "17.05.2024"), ("dd/MM/yyyy", "31/02/2024"), ("dd/MM/yyyy", "29/02/2023"),
    ("yyyyMMdd", "2024517"), ("dd-MMM-yyyy", "17-Mei-2024"), ("dd/MM/yyyy", "17/05/2024x"),
    ("dd/MM/yyyy", "17/05/2024 Friday"), ("dd/MM/yyyy", ""), ("dd/MM/yyyy", "45429"),
    ("dd/MM/yyyy", "00/05/2024"), ("dd/MM/yyyy", "17//2024"),
  ])
  func `what is no day in this form is refused`(form: String, text: String) throws {
    #expect(try #require(DateForm(form)).day(text) == nil)
  }

  @Test(arguments: [
    "", "dd/MM", "dd/MM/yyy", "d/d/yyyy", "dd/MM/yyyy HH:mm", "ddd/MM/yyyy", "dd/MM/yyyy/yy", "day",
  ])
  func `a form says day, month and year once each`(text: String) {
    #expect(DateForm(text) == nil)
  }

  @Test(arguments: [("00", 2000), ("24", 2024), ("79", 2079), ("80", 1980), ("99", 1999)])
  func `years of two digits are those of our time`(text: String, year: Int) throws {
    #expect(try #require(DateForm("dd.MM.yy")).day("01.02.\(text)")?.year == year)
  }

  @Test func `of several forms the one that fits counts, and none where two disagree`() throws {
    let forms = ["dd.MM.yyyy", "dd.MM.yy"].compactMap(DateForm.init)
    #expect(forms.day("17.05.2024")?.isoText == "2024-05-17")
    #expect(forms.day("17.05.24")?.isoText == "2024-05-17")
    let rivals = ["dd/MM/yyyy", "MM/dd/yyyy"].compactMap(DateForm.init)
    #expect(rivals.day("17/05/2024")?.isoText == "2024-05-17")
    #expect(rivals.day("05/05/2024")?.isoText == "2024-05-05")
    #expect(rivals.day("04/05/2024") == nil)
  }

  @Test(arguments: 1...12)
  func `no month's name means another month in another language`(month: Int) {
    let names = MonthNames.number.filter { $0.value == month }.map(\.key)
    #expect(names.count >= 5)
    for name in names { #expect(DateForm("d MMM yyyy")?.day("1 \(name) 2024")?.month == month) }
  }

  @Test(arguments: [
    ("1 janv. 2024", 1), ("1 févr. 2024", 2), ("1 Mär 2024", 3), ("1 März 2024", 3),
    ("1 ago 2024", 8), ("1 août 2024", 8), ("1 Okt. 2024", 10), ("1 dic. 2024", 12),
    ("1 Sep 2024", 9), ("1 أبريل 2024", 4),
  ])
  func `names of months are read in many languages`(text: String, month: Int) {
    #expect(DateForm("d MMM yyyy")?.day(text)?.month == month)
  }
}
