import Foundation
import IATI
import PortfolioModel
import SeededNumbers
import Store
import Testing

/// Published files with something wrong put into them.
@Suite(.enabled(if: SharedFiles.areHere, "../shared/iati is not there"))
struct CorruptionTests {
  private static let names = [
    "iom-somalia-dp2154", "wri-2023", "foodsecurity-dportal-6pub", "usaid-bo",
    "eleveneleveneleven-2.02",
  ]

  @Test(arguments: 0..<500)
  func `whatever is wrong, what is read and left out is all there is`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let name = Self.names[seed % Self.names.count]
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: SharedFiles.path(name))))
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      Self.corrupt(&bytes, using: &numbers)
    }
    let read: Activities
    do {
      read = try Activities(files: ["file.xml": Data(bytes)], only: "file.xml")
    } catch is Refusal {
      return
    }
    let asOf = try #require(Day("2026-11-01"))
    let store = try Store(loading: read.portfolio, asOf: asOf)
    #expect(try store.sourceComparisons().filter { !$0.agrees } == [])
  }

  /// Changes some bytes as broken transmissions, careless programs and typing errors do.
  private static func corrupt(_ bytes: inout [UInt8], using numbers: inout SeededNumbers) {
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
    case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
    case 3: bytes.removeSubrange(max(place, bytes.count / 2)...)
    case 4: replace("iso-date=\"2", with: "iso-date=\"x2", near: place, in: &bytes)
    case 5: replace("currency=\"", with: "currency=\"Q", near: place, in: &bytes)
    case 6: replace("</value>", with: ",5</value>", near: place, in: &bytes)
    case 7:
      replace(
        "<transaction-type code=\"", with: "<transaction-type code=\"7", near: place, in: &bytes)
    case 8: replace("</value>", with: ".123456789</value>", near: place, in: &bytes)
    default: replace("iati-identifier", with: "iati-identifer", near: place, in: &bytes)
    }
  }

  private static func replace(
    _ old: String, with new: String, near place: Int, in bytes: inout [UInt8]
  ) {
    let old = Array(old.utf8)
    var start = place
    while start + old.count <= bytes.count {
      guard let first = bytes[start...].firstIndex(of: old[0]), first + old.count <= bytes.count
      else { return }
      if bytes[first..<first + old.count].elementsEqual(old) {
        bytes.replaceSubrange(first..<first + old.count, with: Array(new.utf8))
        return
      }
      start = first + 1
    }
  }
}
