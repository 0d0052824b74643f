import Foundation
import IATI
import PortfolioModel

/// Times the reading of a file of activities into values, against Python's lxml, which goes through
/// its elements and makes nothing of them.
struct IATIBenchmark {
  let path: String

  func run() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let megabytes = Double((attributes[.size] as? Int) ?? 0) / 1e6
    var (projects, transactions) = (0, 0)
    let start = ContinuousClock.now
    let findings = try IATIFiles(path: path).read { part in
      switch part {
      case .project: projects += 1
      case .transactions(let batch): transactions += batch.count
      default: break
      }
    }
    let ours = (ContinuousClock.now - start).seconds
    print("\(projects) activities, \(transactions) transactions, \(findings.count) findings")
    print("reading", String(format: "%7.3f s, %.0f MB/s", ours, megabytes / ours))
    print("peak memory \(Benchmark.peakMebibytes) MiB")
    guard let theirs = Benchmark.secondsOfPython(Self.program, path) else {
      return print("python3 with lxml is not here to compare")
    }
    print("lxml's iterparse", String(format: "%7.3f s", theirs))
    print("reading takes", String(format: "%.2f", ours / theirs), "times as long")
  }

  private static let program = """
    import sys
    from lxml import etree

    for _, activity in etree.iterparse(sys.argv[1], tag="iati-activity", huge_tree=True):
        activity.clear()
        while activity.getprevious() is not None:
            del activity.getparent()[0]
    """
}
