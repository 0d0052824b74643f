import PortfolioModel
import SeededNumbers
import Testing

struct DayTests {
  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
    ("2100-02-29", false), ("2400-02-29", true), ("2024-04-30", true), ("2024-04-31", false),
    ("2024-12-31", true),
    ("2024-12-32", false), ("2024-13-01", false), ("2024-00-10", false), ("2024-01-00", false),
    ("0000-01-01", false), ("0001-01-01", true), ("9999-12-31", true),
  ])
  func `only days of the calendar are days`(text: String, exists: Bool) {
    #expect((Day(text) != nil) == exists)
  }

  @Test(arguments: [
    "", "2024-5-17", "2024/05/17", "20240517", "2024-05-17T00:00", " 2024-05-17", "17.05.2024",
    "2024-05-1a", "-024-05-17", "٢٠٢٤-٠٥-١٧", "2024-05–17", "05-17-2024",
  ])
  func `anything but year-month-day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days read back as they print, and their texts sort as they do`() throws {
    var numbers = SeededNumbers(seed: 2)
    var last = Day.distantPast
    for _ in 0..<2_000 {
      let day = try #require(
        Day(
          year: .random(in: 1...9999, using: &numbers), month: .random(in: 1...12, using: &numbers),
          day: .random(in: 1...28, using: &numbers)))
      #expect(Day(day.isoText) == day)
      #expect((day < last) == (day.isoText < last.isoText))
      #expect((day < last) == (day.daysSince1970 < last.daysSince1970))
      last = day
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2024-02-29", 19_782),
    ("1900-03-01", -25_508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ("1582-10-15", -141_427),
  ])
  func `days are counted from 1970`(text: String, count: Int) throws {
    #expect(try Day.on(text).daysSince1970 == count)
  }
}
