import Syntax
import Testing

struct NearestNameTests {
  static let keys = ["amount", "currency", "country", "countries", "code", "title", "due"]

  @Test(arguments: [
    ("amuont", "amount"), ("amout", "amount"), ("ammount", "amount"), ("Amount", "amount"),
    ("contry", "country"), ("contries", "countries"), ("curr", "currency"), ("titel", "title"),
    ("coed", "code"), ("deu", "due"),
  ])
  func `a slip of the pen finds the name that was meant`(written: String, name: String) {
    #expect(Self.keys.nearest(to: written) == name)
  }

  @Test(arguments: ["", "budget", "xyz", "co", "duedate"])
  func `what is near to nothing finds nothing`(written: String) {
    #expect(Self.keys.nearest(to: written) == nil)
  }

  @Test func `of two equally near the earlier one is named`() {
    #expect(["cat", "car"].nearest(to: "caz") == "cat")
  }

  @Test func `a text of any length is looked at in a moment`() {
    #expect(Self.keys.nearest(to: String(repeating: "amount", count: 1_000_000)) == nil)
  }
}
